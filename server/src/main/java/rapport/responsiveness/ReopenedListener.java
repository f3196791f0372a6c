package rapport.responsiveness;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.availability.Availabilities;
import rapport.conversation.ConversationReopened;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Starts the clocks of conversations in which somebody waits again: from when he began to wait, as if nothing had been. */
@Component
class ReopenedListener implements Listener<ConversationReopened> {
    private final ClockStore store;
    private final Availabilities availabilities;

    ReopenedListener(ClockStore store, Availabilities availabilities) {
        this.store = store;
        this.availabilities = availabilities;
    }

    @Override
    public Class<ConversationReopened> type() {
        return ConversationReopened.class;
    }

    @Override
    public void on(List<ConversationReopened> events, Outbox outbox) {
        List<ClockRules.Running> started = events.stream()
                .map(event -> new ClockRules.Running(
                        event.conversationId(),
                        event.sellerId(),
                        new ReplyClock(event.startedAt(), event.firstSeq(), event.newToSeller())))
                .toList();
        store.delete(started);
        store.insert(started);
        started.forEach(clock -> outbox.tell(
                clock.sellerId(),
                new ClockEvent(
                        clock.conversationId(), ClockView.of(clock.clock(), availabilities.time(clock.sellerId())))));
    }
}
