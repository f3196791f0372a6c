package rapport.responsiveness.rating;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.conversation.FirstContactRestored;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Counts first contacts again that were left out for a reason that does not hold. */
@Component
class RestoredListener implements Listener<FirstContactRestored> {
    private final RatingBook book;

    RestoredListener(RatingBook book) {
        this.book = book;
    }

    @Override
    public Class<FirstContactRestored> type() {
        return FirstContactRestored.class;
    }

    @Override
    public void on(List<FirstContactRestored> events, Outbox outbox) {
        events.forEach(book::restoreContact);
    }
}
