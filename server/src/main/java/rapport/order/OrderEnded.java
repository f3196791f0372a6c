package rapport.order;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rapport.catalogue.Money;

/**
 * An order came to its end. Told inside its transaction.
 *
 * @param orderId the order
 * @param conversationId its conversation
 * @param buyerId who ordered
 * @param sellerId who was to work
 * @param serviceId what was ordered; empty for what was agreed on without a service
 * @param title the service's title when it was ordered
 * @param how in which way
 * @param wasTaken whether the seller ever took it
 * @param wasDelivered whether he ever delivered anything
 * @param wasOverdue whether its time had passed
 * @param sellersFault whether it counts against the seller
 * @param released what went to the seller, tips included
 * @param at when
 */
public record OrderEnded(
        UUID orderId,
        UUID conversationId,
        UUID buyerId,
        UUID sellerId,
        Optional<UUID> serviceId,
        String title,
        HowEnded how,
        boolean wasTaken,
        boolean wasDelivered,
        boolean wasOverdue,
        boolean sellersFault,
        Money released,
        Instant at) {}
