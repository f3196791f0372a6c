package rapport.responsiveness;

import java.time.Instant;
import java.util.UUID;

/**
 * A buyer whom the seller has never answered began to wait. Told inside the transaction of his message.
 *
 * @param conversationId their conversation
 * @param buyerId who waits
 * @param sellerId who is waited for
 * @param startedAt since when
 */
public record FirstContactOpened(UUID conversationId, UUID buyerId, UUID sellerId, Instant startedAt) {}
