package rapport.responsiveness;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.conversation.ConversationShut;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Stops the clocks of conversations in which nobody waits any more. */
@Component
class ShutListener implements Listener<ConversationShut> {
    private final ClockStore store;

    ShutListener(ClockStore store) {
        this.store = store;
    }

    @Override
    public Class<ConversationShut> type() {
        return ConversationShut.class;
    }

    @Override
    public void on(List<ConversationShut> events, Outbox outbox) {
        List<ClockRules.Running> running = List.copyOf(store.listIn(
                        events.stream().map(ConversationShut::conversationId).toList())
                .values());
        store.delete(running);
        running.forEach(clock -> outbox.tell(clock.sellerId(), new ClockEvent(clock.conversationId(), null)));
    }
}
