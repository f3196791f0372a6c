package rapport.platform.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;

/** Tells events to their listeners, within the transaction at hand. */
@Component
public class Events {
    private final Map<Class<?>, List<Listener<?>>> listeners;

    Events(ObjectProvider<Listener<?>> listeners) {
        this.listeners = listeners.orderedStream().collect(Collectors.groupingBy(Listener::type));
    }

    /** Tells all listeners of this type, in Spring's order, of these events. */
    public <E> void tell(Class<E> type, List<E> events, Outbox outbox) {
        if (events.isEmpty()) {
            return;
        }
        for (Listener<?> listener : listeners.getOrDefault(type, List.of())) {
            cast(listener, type).on(events, outbox);
        }
    }

    @SuppressWarnings("unchecked") // grouped by the type that the listener itself names
    private static <E> Listener<E> cast(Listener<?> listener, Class<E> type) {
        if (!listener.type().equals(type)) {
            throw new IllegalArgumentException("A listener of " + listener.type() + " was asked for " + type);
        }
        return (Listener<E>) listener;
    }
}
