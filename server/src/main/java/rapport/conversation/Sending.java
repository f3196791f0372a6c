package rapport.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/** Decides what a command to send does to a conversation. */
@Deciding
final class Sending {
    private Sending() {}

    /** What is asked. */
    sealed interface Command {
        UUID conversationId();

        UUID clientId();

        Side side();
    }

    /**
     * Send this text now.
     *
     * @param followUp how it is to be looked at once more in the light of what was said before; empty if that changes nothing
     * @param card what happened to an order, if it shows that
     */
    record Send(
            UUID conversationId,
            UUID clientId,
            Side side,
            String text,
            List<UUID> attachmentIds,
            boolean automatic,
            Optional<UUID> serviceId,
            Optional<FollowUp> followUp,
            Optional<Card> card)
            implements Command {}

    /**
     * Send now what is kept under this id.
     *
     * @param byModerator whether a moderator lets it go, which is what a held message waits for
     */
    record Release(UUID conversationId, UUID clientId, Side side, boolean byModerator) implements Command {}

    /** What comes of it. */
    sealed interface Outcome {}

    /** These messages were written, the one asked for last; the conversation is now so. */
    record Sent(ConversationState state, List<Written> written) implements Outcome {}

    /** There is a message of this client id already: the same answer as the first time. */
    record AlreadySent() implements Outcome {}

    /** Nothing is kept under this id. */
    record Unknown() implements Outcome {}

    /** It waits for a moderator, or came back from one. */
    record UnderReview() implements Outcome {}

    /** The conversation is closed to its writer. */
    record Shut(Closed why) implements Outcome {}

    /** A message with its place. */
    record Written(
            int seq,
            UUID clientId,
            Side side,
            String text,
            List<UUID> attachmentIds,
            boolean automatic,
            boolean opensTurn,
            boolean newToSeller,
            boolean wasPending,
            Optional<UUID> serviceId,
            Optional<Card> card) {}

    /**
     * Decides. What the same side wrote earlier and still keeps for the undo time goes out first: a conversation never shows
     * a later thought before an earlier one. What waits for a moderator waits alone.
     *
     * @param state the conversation
     * @param pending what is kept in it, of both sides
     * @param known whether a message of this client id was sent before
     */
    static Outcome decide(ConversationState state, List<PendingMessage> pending, boolean known, Command command) {
        if (known) {
            return new AlreadySent();
        }
        Optional<Closed> closed = closed(state, command);
        if (closed.isPresent()) {
            return new Shut(closed.get());
        }
        List<PendingMessage> own = pending.stream()
                .filter(kept -> kept.side() == command.side())
                .sorted(Comparator.comparing(PendingMessage::writtenAt).thenComparing(PendingMessage::clientId))
                .toList();
        Optional<PendingMessage> asked = own.stream()
                .filter(kept -> kept.clientId().equals(command.clientId()))
                .findFirst();
        List<PendingMessage> leaving = own.stream()
                .filter(kept -> kept.state() == PendingMessage.State.LEAVING)
                .toList();
        Writer writer = new Writer(state);
        switch (command) {
            case Send send -> {
                if (asked.isPresent() && !leaving.contains(asked.get())) {
                    return new UnderReview();
                }
                leaving.stream()
                        .filter(kept -> !kept.clientId().equals(send.clientId()))
                        .forEach(writer::release);
                // Sent anew although it is kept: what was sent last is what the writer wants to be read.
                // The other one cannot answer where one of the two is blocked: what is said with a card there waits for
                // nothing.
                writer.write(Content.of(send, ContactRules.isBlocked(state)), asked.isPresent());
            }
            case Release release -> {
                if (asked.isEmpty()) {
                    return new Unknown();
                }
                PendingMessage.State wanted =
                        release.byModerator() ? PendingMessage.State.HELD : PendingMessage.State.LEAVING;
                if (asked.get().state() != wanted) {
                    return new UnderReview();
                }
                Instant until = asked.get().writtenAt();
                leaving.stream()
                        .filter(kept -> kept.writtenAt().isBefore(until))
                        .forEach(writer::release);
                writer.release(asked.get());
            }
        }
        return new Sent(writer.state, List.copyOf(writer.written));
    }

    /** What happens to orders is shown also where nobody may write. */
    private static Optional<Closed> closed(ConversationState state, Command command) {
        boolean isSaid = !(command instanceof Send send)
                || (!send.automatic() && send.card().isEmpty());
        return isSaid ? state.closedTo(command.side()) : Optional.empty();
    }

    private record Content(
            UUID clientId,
            Side side,
            String text,
            List<UUID> attachmentIds,
            boolean automatic,
            Optional<UUID> serviceId,
            Optional<Card> card) {
        static Content of(Send send, boolean isBlocked) {
            return new Content(
                    send.clientId(),
                    send.side(),
                    send.text(),
                    send.attachmentIds(),
                    send.automatic() || isBlocked,
                    send.serviceId(),
                    send.card());
        }
    }

    private static final class Writer {
        private final List<Written> written = new ArrayList<>();
        private ConversationState state;

        Writer(ConversationState state) {
            this.state = state;
        }

        void release(PendingMessage kept) {
            write(
                    new Content(
                            kept.clientId(),
                            kept.side(),
                            kept.text(),
                            kept.attachmentIds(),
                            false,
                            kept.serviceId(),
                            Optional.empty()),
                    true);
        }

        void write(Content message, boolean wasPending) {
            Side side = message.side();
            boolean inPerson = !message.automatic();
            boolean opensTurn = inPerson && state.turnSide() != side;
            ConversationState before = state;
            ConversationState.SideState self = before.of(side).wrote();
            ConversationState.SideState other = before.of(side.other()).heard();
            state = new ConversationState(
                    before.id(),
                    before.buyerId(),
                    before.sellerId(),
                    before.lastSeq() + 1,
                    inPerson ? side : before.turnSide(),
                    before.sellerAnswered() || (inPerson && side == Side.SELLER),
                    before.spam(),
                    side == Side.BUYER ? self : other,
                    side == Side.BUYER ? other : self);
            written.add(new Written(
                    state.lastSeq(),
                    message.clientId(),
                    side,
                    message.text(),
                    message.attachmentIds(),
                    message.automatic(),
                    opensTurn,
                    !before.sellerAnswered(),
                    wasPending,
                    message.serviceId(),
                    message.card()));
        }
    }
}
