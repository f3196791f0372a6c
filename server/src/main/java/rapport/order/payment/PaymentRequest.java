package rapport.order.payment;

import java.util.UUID;
import rapport.catalogue.Money;

/**
 * What a payment is asked to do.
 *
 * @param id names it: asked twice with one id, it is done once
 * @param kind what to do
 * @param amount how much
 * @param orderId for which order
 * @param buyerId whose money it was
 * @param sellerId whose money it becomes if the work is accepted
 */
public record PaymentRequest(UUID id, PaymentKind kind, Money amount, UUID orderId, UUID buyerId, UUID sellerId) {}
