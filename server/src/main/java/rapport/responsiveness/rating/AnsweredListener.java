package rapport.responsiveness.rating;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;
import rapport.responsiveness.FirstContactAnswered;

/** Counts the answer to a first contact. */
@Component
class AnsweredListener implements Listener<FirstContactAnswered> {
    private final RatingBook book;

    AnsweredListener(RatingBook book) {
        this.book = book;
    }

    @Override
    public Class<FirstContactAnswered> type() {
        return FirstContactAnswered.class;
    }

    @Override
    public void on(List<FirstContactAnswered> events, Outbox outbox) {
        events.forEach(book::answered);
    }
}
