package rapport.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.policy.GuardFinding;

/**
 * A kept message as its writer sees it.
 *
 * @param clientId its id
 * @param conversationId its conversation
 * @param text its text
 * @param attachments its files
 * @param writtenAt when it was first written
 * @param releaseAt when it leaves; null unless it leaves by itself
 * @param version counted up with each rewriting; a rewriting names the one it was made from
 * @param remainingMillis how long until then, when answered: clocks of pages differ
 * @param state whether it leaves by itself, waits for a moderator, or came back from one
 * @param returned how it came back; null unless it did
 */
public record PendingView(
        UUID clientId,
        UUID conversationId,
        String text,
        List<Attachment> attachments,
        Instant writtenAt,
        @Nullable Instant releaseAt,
        int version,
        @Nullable Long remainingMillis,
        String state,
        @Nullable Returned returned) {
    /**
     * How a moderator gave a message back.
     *
     * @param reason his words
     * @param findings what he confirmed
     * @param rulingId what an objection would be against
     * @param strike whether it brought a strike
     * @param decidedAt when
     */
    public record Returned(
            String reason, List<GuardFinding> findings, UUID rulingId, boolean strike, Instant decidedAt) {}

    static PendingView of(
            PendingMessage pending, List<Attachment> attachments, @Nullable Returned returned, Instant now) {
        boolean leaves = pending.state() == PendingMessage.State.LEAVING;
        return new PendingView(
                pending.clientId(),
                pending.conversationId(),
                pending.text(),
                attachments,
                pending.writtenAt(),
                leaves ? pending.releaseAt() : null,
                pending.version(),
                leaves ? Math.max(0, Duration.between(now, pending.releaseAt()).toMillis()) : null,
                pending.state().key(),
                returned);
    }
}
