package rapport.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A conversation is open again whose buyer waited when it was shut; he waits since then. Told inside its transaction.
 *
 * @param conversationId the conversation
 * @param sellerId who is waited for
 * @param startedAt since when: as if it had never been shut
 * @param firstSeq the message that is waited on
 * @param newToSeller whether the seller has never answered in it
 */
public record ConversationReopened(
        UUID conversationId, UUID sellerId, Instant startedAt, int firstSeq, boolean newToSeller) {}
