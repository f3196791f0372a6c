package rapport.responsiveness.rating;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.order.HowEnded;
import rapport.order.OrderEnded;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Counts orders that end by the seller's fault, and forgives what the buyer agreed to. */
@Component
class EndedListener implements Listener<OrderEnded> {
    private final RatingBook book;

    EndedListener(RatingBook book) {
        this.book = book;
    }

    @Override
    public Class<OrderEnded> type() {
        return OrderEnded.class;
    }

    @Override
    public void on(List<OrderEnded> events, Outbox outbox) {
        for (OrderEnded ended : events) {
            if (ended.sellersFault()) {
                book.add(
                        RatingEvent.Kind.FAILED,
                        new RatingEvent.About(
                                ended.sellerId(), ended.buyerId(), ended.conversationId(), ended.orderId()),
                        ended.at());
            } else if (ended.how() == HowEnded.REFUND_AGREED) {
                book.pardonDelivery(ended.orderId(), ended.at());
            }
        }
    }
}
