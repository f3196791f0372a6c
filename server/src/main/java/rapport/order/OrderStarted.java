package rapport.order;

import java.util.Optional;
import java.util.UUID;

/**
 * A seller took an order into work. Told inside its transaction.
 *
 * @param orderId the order
 * @param conversationId its conversation
 * @param buyerId who ordered
 * @param sellerId who works
 * @param serviceId what was ordered; empty for what was agreed on without a service
 */
public record OrderStarted(UUID orderId, UUID conversationId, UUID buyerId, UUID sellerId, Optional<UUID> serviceId) {}
