package rapport.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.conversation.MessageStore.Changed;
import rapport.platform.event.Events;
import rapport.platform.stream.Outbox;

/**
 * Carries out commands to send, many in one transaction: locks their conversations, decides each in its order, writes
 * everything with a handful of statements, tells the other features and the live streams.
 */
@Component
class Sender {
    private final MessageStore store;
    private final AttachmentStore attachments;
    private final Events events;
    private final WriterNames names;
    private final InstantSource time;

    Sender(MessageStore store, AttachmentStore attachments, Events events, WriterNames names, InstantSource time) {
        this.store = store;
        this.attachments = attachments;
        this.events = events;
        this.names = names;
        this.time = time;
    }

    /** One outcome for each command, in their order. Conversations must exist. */
    List<Result> send(List<Sending.Command> commands, Outbox outbox) {
        Set<UUID> ids = new TreeSet<>();
        commands.forEach(command -> ids.add(command.conversationId()));
        Batch batch = new Batch(store.lock(ids), time.instant());
        Map<UUID, List<PendingMessage>> pending = pending(ids);
        Set<MessageKey> known = store.listKnown(commands.stream()
                .map(command -> new MessageKey(command.conversationId(), command.clientId()))
                .distinct()
                .toList());
        List<Result> results = new ArrayList<>(commands.size());
        for (Sending.Command command : commands) {
            MessageKey key = new MessageKey(command.conversationId(), command.clientId());
            List<PendingMessage> kept = pending.computeIfAbsent(command.conversationId(), id -> new ArrayList<>());
            ConversationState state = batch.state(command.conversationId());
            Sending.Outcome outcome = Sending.decide(state, kept, known.contains(key), command);
            results.add(
                    switch (outcome) {
                        case Sending.Sent sent -> {
                            kept.removeIf(p -> sent.written().stream()
                                    .anyMatch(w -> w.clientId().equals(p.clientId()) && w.side() == p.side()));
                            sent.written().forEach(w -> known.add(new MessageKey(state.id(), w.clientId())));
                            yield new Result.Done(batch.add(sent, command, this::bind));
                        }
                        case Sending.AlreadySent ignored -> new Result.Before();
                        case Sending.Unknown ignored -> new Result.Unknown();
                    });
        }
        write(batch, outbox);
        return results;
    }

    private Map<UUID, List<PendingMessage>> pending(Set<UUID> conversationIds) {
        Map<UUID, List<PendingMessage>> pending = new HashMap<>();
        for (PendingMessage message : store.listPending(conversationIds)) {
            pending.computeIfAbsent(message.conversationId(), id -> new ArrayList<>())
                    .add(message);
        }
        return pending;
    }

    private List<Attachment> bind(ConversationState state, Sending.Written written) {
        List<UUID> ids = written.attachmentIds();
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID writer = state.accountOf(written.side());
        return written.wasPending()
                ? attachments.bindThose(ids, writer, state.id(), written.seq())
                : attachments.bind(ids, writer, state.id(), written.seq());
    }

    private void write(Batch batch, Outbox outbox) {
        if (batch.sent.isEmpty()) {
            return;
        }
        store.insert(batch.sent.stream().map(MessageSent::message).toList());
        store.update(List.copyOf(batch.changes.values()));
        store.markReleased(List.copyOf(batch.released), batch.now);
        for (MessageSent sent : batch.sent) {
            Message message = sent.message();
            UUID writer = message.side() == Side.BUYER ? sent.buyerId() : sent.sellerId();
            UUID reader = message.side() == Side.BUYER ? sent.sellerId() : sent.buyerId();
            String from = names.of(writer);
            outbox.tell(writer, new MessageEvent(message, true, from, sent.opensTurn()));
            outbox.tell(reader, new MessageEvent(message, false, from, sent.opensTurn()));
            if (batch.released.contains(new MessageKey(message.conversationId(), message.clientId()))) {
                outbox.tell(writer, PendingEvent.gone(message.conversationId(), message.clientId()));
            }
        }
        events.tell(MessageSent.class, batch.sent, outbox);
    }

    /** What comes of a command. */
    sealed interface Result {
        /** It was sent now. */
        record Done(Message message) implements Result {}

        /** It had been sent before. */
        record Before() implements Result {}

        /** Nothing is kept under its id. */
        record Unknown() implements Result {}
    }

    private interface Binder {
        List<Attachment> bind(ConversationState state, Sending.Written written);
    }

    /** What one transaction has decided so far. */
    private static final class Batch {
        private final Map<UUID, ConversationState> states;
        private final Instant now;
        private final List<MessageSent> sent = new ArrayList<>();
        private final Set<MessageKey> released = new LinkedHashSet<>();
        private final Map<UUID, Changed> changes = new LinkedHashMap<>();

        Batch(Map<UUID, ConversationState> states, Instant now) {
            this.states = states;
            this.now = now;
        }

        ConversationState state(UUID id) {
            ConversationState state = states.get(id);
            if (state == null) {
                throw new IllegalStateException("There is no conversation " + id);
            }
            return state;
        }

        Message add(Sending.Sent outcome, Sending.Command command, Binder binder) {
            ConversationState state = outcome.state();
            states.put(state.id(), state);
            Message last = null;
            for (Sending.Written written : outcome.written()) {
                last = new Message(
                        state.id(),
                        written.seq(),
                        written.clientId(),
                        written.side(),
                        written.text(),
                        binder.bind(state, written),
                        now,
                        written.automatic());
                sent.add(new MessageSent(
                        last, state.buyerId(), state.sellerId(), written.opensTurn(), written.newToSeller()));
                if (written.wasPending()) {
                    released.add(new MessageKey(state.id(), written.clientId()));
                }
            }
            if (last == null) {
                throw new IllegalStateException("Nothing was written");
            }
            UUID service =
                    command instanceof Sending.Send send ? send.serviceId().orElse(null) : null;
            Changed before = changes.get(state.id());
            if (service == null && before != null) {
                service = before.serviceId();
            }
            changes.put(state.id(), new Changed(state, last, service));
            return last;
        }
    }
}
