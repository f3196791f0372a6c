package rapport.conversation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that its writer can still take back, as it is stored.
 *
 * @param conversationId its conversation
 * @param clientId the id that its writer's page gave it
 * @param accountId its writer
 * @param side the writer's side
 * @param text the text
 * @param attachmentIds its files, in their order
 * @param writtenAt when it was first written
 * @param releaseAt when it leaves by itself
 * @param version counted up with each rewriting
 * @param state whether it leaves by itself, waits for a moderator, or came back from one
 * @param serviceId the service that it is about, if it says so
 */
record PendingMessage(
        UUID conversationId,
        UUID clientId,
        UUID accountId,
        Side side,
        String text,
        List<UUID> attachmentIds,
        Instant writtenAt,
        Instant releaseAt,
        int version,
        State state,
        Optional<UUID> serviceId) {
    /** What it waits for. */
    enum State {
        /** The end of the undo time. */
        LEAVING,
        /** A moderator. */
        HELD,
        /** Its author, to whom a moderator gave it back. */
        RETURNED;

        /** As it stands in the API and in the database. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state that stands in the database so. */
        static State ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** The version of a message never rewritten. */
    static final int FIRST = 1;

    /** The same message with another text. */
    PendingMessage rewritten(Messages.Text other, Instant leaves) {
        return new PendingMessage(
                conversationId,
                clientId,
                accountId,
                side,
                other.text(),
                other.attachmentIds(),
                writtenAt,
                leaves,
                version + 1,
                state,
                serviceId);
    }

    /** The same message, waiting for a moderator; about a service, if it says so. */
    PendingMessage held(Optional<UUID> service) {
        return as(State.HELD, service);
    }

    /** The same message, given back. */
    PendingMessage returned() {
        return as(State.RETURNED, serviceId);
    }

    /** What a side keeps for the undo time, in the order in which it leaves. */
    static List<PendingMessage> leaving(List<PendingMessage> kept, Side side) {
        return kept.stream()
                .filter(one -> one.side() == side && one.state() == State.LEAVING)
                .sorted(Comparator.comparing(PendingMessage::writtenAt).thenComparing(PendingMessage::clientId))
                .toList();
    }

    /** The texts that a side keeps and that leave before a message, which may be one of them. */
    static List<String> leavingBefore(List<PendingMessage> kept, Side side, UUID clientId) {
        return leaving(kept, side).stream()
                .takeWhile(one -> !one.clientId().equals(clientId))
                .map(PendingMessage::text)
                .toList();
    }

    private PendingMessage as(State other, Optional<UUID> service) {
        return new PendingMessage(
                conversationId,
                clientId,
                accountId,
                side,
                text,
                attachmentIds,
                writtenAt,
                releaseAt,
                version,
                other,
                service);
    }
}
