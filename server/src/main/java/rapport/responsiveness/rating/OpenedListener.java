package rapport.responsiveness.rating;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;
import rapport.responsiveness.FirstContactOpened;

/** Begins to wait for the answer to a first contact. */
@Component
class OpenedListener implements Listener<FirstContactOpened> {
    private final RatingBook book;

    OpenedListener(RatingBook book) {
        this.book = book;
    }

    @Override
    public Class<FirstContactOpened> type() {
        return FirstContactOpened.class;
    }

    @Override
    public void on(List<FirstContactOpened> events, Outbox outbox) {
        events.forEach(book::opened);
    }
}
