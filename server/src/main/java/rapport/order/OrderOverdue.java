package rapport.order;

import java.time.Instant;
import java.util.UUID;

/**
 * The time of an order passed, and the work was not delivered. Told inside its transaction, once for each time that was agreed on.
 *
 * @param orderId the order
 * @param conversationId its conversation
 * @param buyerId who waits
 * @param sellerId who is late
 * @param dueAt when it was due
 */
public record OrderOverdue(UUID orderId, UUID conversationId, UUID buyerId, UUID sellerId, Instant dueAt) {}
