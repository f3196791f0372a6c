package rapport.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A first contact that counted for nothing counts again, as if it always had: a {@link FirstContactVoided} for the same reason was taken
 * back. Told inside its transaction.
 *
 * @param conversationId its conversation
 * @param buyerId who wrote first
 * @param sellerId who owes him an answer
 * @param startedAt since when
 * @param reason what is not so, or not so any more
 * @param at when that was found
 */
public record FirstContactRestored(
        UUID conversationId,
        UUID buyerId,
        UUID sellerId,
        Instant startedAt,
        FirstContactVoided.Reason reason,
        Instant at) {}
