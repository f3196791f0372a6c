package rapport.responsiveness;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.availability.Availabilities;
import rapport.conversation.MessageSent;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Starts and stops reply clocks as messages are sent, and tells the sellers. */
@Component
class ClockListener implements Listener<MessageSent> {
    private final ClockStore store;
    private final Availabilities availabilities;

    ClockListener(ClockStore store, Availabilities availabilities) {
        this.store = store;
        this.availabilities = availabilities;
    }

    @Override
    public Class<MessageSent> type() {
        return MessageSent.class;
    }

    @Override
    public void on(List<MessageSent> messages, Outbox outbox) {
        // Only the first message of a turn can start or stop a clock.
        List<MessageSent> turns =
                messages.stream().filter(MessageSent::opensTurn).toList();
        if (turns.isEmpty()) {
            return;
        }
        Set<UUID> ids =
                turns.stream().map(sent -> sent.message().conversationId()).collect(Collectors.toSet());
        ClockRules.Outcome outcome = ClockRules.apply(store.listIn(ids), turns);
        store.delete(outcome.stopped());
        store.insert(outcome.started());
        store.insertReplies(outcome.replies());
        Set<UUID> started = outcome.started().stream()
                .map(ClockRules.Running::conversationId)
                .collect(Collectors.toSet());
        outcome.stopped().stream()
                .filter(clock -> !started.contains(clock.conversationId()))
                .forEach(clock -> outbox.tell(clock.sellerId(), new ClockEvent(clock.conversationId(), null)));
        outcome.started()
                .forEach(clock -> outbox.tell(clock.sellerId(), new ClockEvent(clock.conversationId(), view(clock))));
    }

    private ClockView view(ClockRules.Running running) {
        return ClockView.of(running.clock(), availabilities.time(running.sellerId()));
    }
}
