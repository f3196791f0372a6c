package rapport.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.conversation.MessageStore.Changed;
import rapport.platform.event.Events;
import rapport.platform.stream.Outbox;
import rapport.policy.Gate;
import rapport.policy.Inspection;

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
    private final Gate gate;
    private final InstantSource time;

    Sender(
            MessageStore store,
            AttachmentStore attachments,
            Events events,
            WriterNames names,
            Gate gate,
            InstantSource time) {
        this.store = store;
        this.attachments = attachments;
        this.events = events;
        this.names = names;
        this.gate = gate;
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
        Map<UUID, List<MessageStore.Said>> said = said(commands);
        List<Result> results = new ArrayList<>(commands.size());
        for (Sending.Command command : commands) {
            MessageKey key = new MessageKey(command.conversationId(), command.clientId());
            List<PendingMessage> kept = pending.computeIfAbsent(command.conversationId(), id -> new ArrayList<>());
            ConversationState state = batch.state(command.conversationId());
            Sending.Outcome outcome = Sending.decide(state, kept, known.contains(key), command);
            results.add(
                    switch (outcome) {
                        case Sending.Sent sent -> {
                            Optional<Inspection> stopped = lookBack(command, kept, said);
                            if (stopped.isPresent()) {
                                yield new Result.Stopped(stopped.get());
                            }
                            kept.removeIf(p -> sent.written().stream()
                                    .anyMatch(w -> w.clientId().equals(p.clientId()) && w.side() == p.side()));
                            sent.written().forEach(w -> known.add(new MessageKey(state.id(), w.clientId())));
                            remember(sent, said);
                            yield new Result.Done(batch.add(sent, this::bind));
                        }
                        case Sending.AlreadySent ignored -> new Result.Before();
                        case Sending.Unknown ignored -> new Result.Unknown();
                        case Sending.UnderReview ignored -> new Result.UnderReview();
                        case Sending.Shut(Closed why) -> new Result.Shut(why);
                    });
        }
        write(batch, outbox);
        return results;
    }

    /** What was said last in the conversations of those commands for which it counts. */
    private Map<UUID, List<MessageStore.Said>> said(List<Sending.Command> commands) {
        Set<UUID> ids = commands.stream()
                .filter(command ->
                        command instanceof Sending.Send send && send.followUp().isPresent())
                .map(Sending.Command::conversationId)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, List<MessageStore.Said>> said = new HashMap<>();
        if (!ids.isEmpty()) {
            ids.forEach(id -> said.put(id, new ArrayList<>()));
            for (MessageStore.Said one : store.listLast(ids, FollowUp.MOST)) {
                said.computeIfAbsent(one.conversationId(), id -> new ArrayList<>())
                        .add(one);
            }
        }
        return said;
    }

    /** What the guard has against a message in the light of what was said before, if that is more than it had against it alone. */
    private Optional<Inspection> lookBack(
            Sending.Command command, List<PendingMessage> kept, Map<UUID, List<MessageStore.Said>> said) {
        if (!(command instanceof Sending.Send send) || send.followUp().isEmpty()) {
            return Optional.empty();
        }
        List<String> leaving = PendingMessage.leavingBefore(kept, send.side(), send.clientId());
        FollowUp followUp = send.followUp().get();
        Inspection inspection = gate.lookBack(
                followUp.submission(),
                FollowUp.recent(said.getOrDefault(command.conversationId(), List.of()), leaving, command.side()));
        return inspection.verdict().compareTo(followUp.passed()) > 0 ? Optional.of(inspection) : Optional.empty();
    }

    private static void remember(Sending.Sent sent, Map<UUID, List<MessageStore.Said>> said) {
        List<MessageStore.Said> here = said.get(sent.state().id());
        if (here != null) {
            sent.written()
                    .forEach(written ->
                            here.addFirst(new MessageStore.Said(sent.state().id(), written.side(), written.text())));
        }
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
            boolean unseen = batch.state(message.conversationId()).spam() && message.side() == Side.BUYER;
            outbox.tell(
                    reader,
                    unseen
                            ? new ConversationEvent(message.conversationId())
                            : new MessageEvent(message, false, from, sent.opensTurn()));
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

        /** It waits for a moderator, or came back from one. */
        record UnderReview() implements Result {}

        /** The conversation is closed to its writer. */
        record Shut(Closed why) implements Result {}

        /** The guard has something against it in the light of what was said before. */
        record Stopped(Inspection inspection) implements Result {}
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

        Message add(Sending.Sent outcome, Binder binder) {
            ConversationState state = outcome.state();
            states.put(state.id(), state);
            Message last = null;
            UUID service = null;
            for (Sending.Written written : outcome.written()) {
                service = written.serviceId().orElse(service);
                last = new Message(
                        state.id(),
                        written.seq(),
                        written.clientId(),
                        written.side(),
                        written.text(),
                        binder.bind(state, written),
                        now,
                        written.automatic(),
                        written.card().orElse(null));
                sent.add(new MessageSent(
                        last, state.buyerId(), state.sellerId(), written.opensTurn(), written.newToSeller()));
                if (written.wasPending()) {
                    released.add(new MessageKey(state.id(), written.clientId()));
                }
            }
            if (last == null) {
                throw new IllegalStateException("Nothing was written");
            }
            Changed before = changes.get(state.id());
            if (service == null && before != null) {
                service = before.serviceId();
            }
            changes.put(state.id(), new Changed(state, last, service));
            return last;
        }
    }
}
