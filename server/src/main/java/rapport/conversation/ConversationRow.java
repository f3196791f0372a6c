package rapport.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one side's inbox knows it.
 *
 * @param id the conversation
 * @param side the side of the one whose inbox it is
 * @param otherId the other one
 * @param serviceId the service last written about
 * @param createdAt when it began
 * @param last its last message
 * @param unread how many messages of the other side were not read
 * @param readSeq up to where this side has read
 * @param otherReadSeq up to where the other side has read
 * @param archived whether this side put it away
 * @param snoozedUntil until when this side does not want to see it
 * @param sellerAnswered whether the seller has answered in it
 * @param hasDraft whether this side has a draft in it
 * @param closed why this side cannot write in it; empty if it can
 * @param asked what the buyer said beside the task when he wrote first; empty if he said nothing
 */
public record ConversationRow(
        UUID id,
        Side side,
        UUID otherId,
        @Nullable UUID serviceId,
        Instant createdAt,
        Last last,
        int unread,
        int readSeq,
        int otherReadSeq,
        boolean archived,
        @Nullable Instant snoozedUntil,
        boolean sellerAnswered,
        boolean hasDraft,
        Optional<Closed> closed,
        Optional<ContactAnswer> asked) {
    /**
     * The last message.
     *
     * @param seq its place
     * @param side who wrote it
     * @param preview its first 160 characters
     * @param attachments how many files it has
     * @param card the kind of its card; null if it has none
     * @param at when it was sent
     */
    public record Last(
            int seq,
            Side side,
            String preview,
            int attachments,
            @Nullable String card,
            Instant at) {}
}
