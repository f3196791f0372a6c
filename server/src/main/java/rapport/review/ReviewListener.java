package rapport.review;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.order.OrderEnded;
import rapport.platform.Ids;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Opens the review of an order in the transaction in which it ends. */
@Component
class ReviewListener implements Listener<OrderEnded> {
    private final ReviewStore store;
    private final Ids ids;

    ReviewListener(ReviewStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    @Override
    public Class<OrderEnded> type() {
        return OrderEnded.class;
    }

    @Override
    public void on(List<OrderEnded> events, Outbox outbox) {
        for (OrderEnded ended : events) {
            ReviewRules.open(ended, ids.next()).ifPresent(review -> {
                store.insert(review);
                Reviews.tell(review, outbox);
            });
        }
    }
}
