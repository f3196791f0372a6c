package rapport.responsiveness;

import java.time.Instant;
import java.util.UUID;

/**
 * A seller answered a buyer for the first time, in person. Told inside the transaction of his message.
 *
 * @param conversationId their conversation
 * @param buyerId who waited
 * @param sellerId who answered
 * @param startedAt since when he was waited for
 * @param answeredAt when he answered
 */
public record FirstContactAnswered(
        UUID conversationId, UUID buyerId, UUID sellerId, Instant startedAt, Instant answeredAt) {}
