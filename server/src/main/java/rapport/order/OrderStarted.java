package rapport.order;

import java.util.UUID;

/**
 * A seller took an order into work. Told inside its transaction.
 *
 * @param orderId the order
 * @param conversationId its conversation
 * @param buyerId who ordered
 * @param sellerId who works
 * @param serviceId what was ordered
 */
public record OrderStarted(UUID orderId, UUID conversationId, UUID buyerId, UUID sellerId, UUID serviceId) {}
