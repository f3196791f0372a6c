package rapport.review;

import java.util.UUID;
import rapport.platform.stream.LivePayload;

/**
 * Something changed in the review of an order, told to both sides; they ask anew.
 *
 * @param orderId the order
 * @param conversationId its conversation
 */
record ReviewEvent(UUID orderId, UUID conversationId) implements LivePayload {
    @Override
    public String kind() {
        return "review";
    }
}
