package rapport.conversation;

import java.time.Instant;
import java.util.List;
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
        int version) {
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
                version + 1);
    }
}
