package rapport.responsiveness.rating;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.order.OrderOverdue;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Counts orders that are not delivered in time. */
@Component
class OverdueListener implements Listener<OrderOverdue> {
    private final RatingBook book;

    OverdueListener(RatingBook book) {
        this.book = book;
    }

    @Override
    public Class<OrderOverdue> type() {
        return OrderOverdue.class;
    }

    @Override
    public void on(List<OrderOverdue> events, Outbox outbox) {
        events.forEach(late -> book.add(
                RatingEvent.Kind.OVERDUE,
                new RatingEvent.About(late.sellerId(), late.buyerId(), late.conversationId(), late.orderId()),
                late.dueAt()));
    }
}
