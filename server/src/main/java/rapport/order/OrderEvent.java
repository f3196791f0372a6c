package rapport.order;

import java.util.UUID;
import rapport.platform.stream.LivePayload;

/**
 * Something changed in an order, told to both sides; they ask anew.
 *
 * @param orderId the order
 * @param conversationId its conversation
 */
record OrderEvent(UUID orderId, UUID conversationId) implements LivePayload {
    @Override
    public String kind() {
        return "order";
    }
}
