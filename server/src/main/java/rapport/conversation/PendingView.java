package rapport.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A kept message as its writer sees it.
 *
 * @param clientId its id
 * @param conversationId its conversation
 * @param text its text
 * @param attachments its files
 * @param writtenAt when it was first written
 * @param releaseAt when it leaves
 * @param version counted up with each rewriting; a rewriting names the one it was made from
 * @param remainingMillis how long until then, when answered: clocks of pages differ
 */
record PendingView(
        UUID clientId,
        UUID conversationId,
        String text,
        List<Attachment> attachments,
        Instant writtenAt,
        Instant releaseAt,
        int version,
        long remainingMillis) {
    static PendingView of(PendingMessage pending, List<Attachment> attachments, Instant now) {
        return new PendingView(
                pending.clientId(),
                pending.conversationId(),
                pending.text(),
                attachments,
                pending.writtenAt(),
                pending.releaseAt(),
                pending.version(),
                Math.max(0, Duration.between(now, pending.releaseAt()).toMillis()));
    }
}
