package rapport.responsiveness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    // Not by Events, which knows its listeners before they are made, this one among them.
    private final List<Listener<FirstContactOpened>> openedListeners;
    private final List<Listener<FirstContactAnswered>> answeredListeners;

    ClockListener(
            ClockStore store,
            Availabilities availabilities,
            List<Listener<FirstContactOpened>> openedListeners,
            List<Listener<FirstContactAnswered>> answeredListeners) {
        this.store = store;
        this.availabilities = availabilities;
        this.openedListeners = List.copyOf(openedListeners);
        this.answeredListeners = List.copyOf(answeredListeners);
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
        tellFirstContacts(outcome, turns, outbox);
        Set<UUID> started = outcome.started().stream()
                .map(ClockRules.Running::conversationId)
                .collect(Collectors.toSet());
        outcome.stopped().stream()
                .filter(clock -> !started.contains(clock.conversationId()))
                .forEach(clock -> outbox.tell(clock.sellerId(), new ClockEvent(clock.conversationId(), null)));
        outcome.started()
                .forEach(clock -> outbox.tell(clock.sellerId(), new ClockEvent(clock.conversationId(), view(clock))));
    }

    private void tellFirstContacts(ClockRules.Outcome outcome, List<MessageSent> turns, Outbox outbox) {
        Map<UUID, UUID> buyers = turns.stream()
                .collect(Collectors.toMap(
                        sent -> sent.message().conversationId(), MessageSent::buyerId, (one, same) -> one));
        List<FirstContactOpened> opened = outcome.started().stream()
                .filter(clock -> clock.clock().newBuyer())
                .map(clock -> new FirstContactOpened(
                        clock.conversationId(),
                        buyer(buyers, clock),
                        clock.sellerId(),
                        clock.clock().startedAt()))
                .toList();
        List<FirstContactAnswered> answered = outcome.replies().stream()
                .filter(reply -> reply.stopped().clock().newBuyer())
                .map(reply -> new FirstContactAnswered(
                        reply.stopped().conversationId(),
                        buyer(buyers, reply.stopped()),
                        reply.stopped().sellerId(),
                        reply.stopped().clock().startedAt(),
                        reply.repliedAt()))
                .toList();
        if (!opened.isEmpty()) {
            openedListeners.forEach(listener -> listener.on(opened, outbox));
        }
        if (!answered.isEmpty()) {
            answeredListeners.forEach(listener -> listener.on(answered, outbox));
        }
    }

    private static UUID buyer(Map<UUID, UUID> buyers, ClockRules.Running clock) {
        return Objects.requireNonNull(buyers.get(clock.conversationId()), "a clock of another conversation");
    }

    private ClockView view(ClockRules.Running running) {
        return ClockView.of(running.clock(), availabilities.time(running.sellerId()));
    }
}
