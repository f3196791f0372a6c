package rapport.responsiveness.rating;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.conversation.FirstContactVoided;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Leaves out first contacts that were none. */
@Component
class VoidedListener implements Listener<FirstContactVoided> {
    private final RatingBook book;

    VoidedListener(RatingBook book) {
        this.book = book;
    }

    @Override
    public Class<FirstContactVoided> type() {
        return FirstContactVoided.class;
    }

    @Override
    public void on(List<FirstContactVoided> events, Outbox outbox) {
        events.forEach(voided -> book.voidContact(
                voided.conversationId(),
                RatingEvent.Pardon.ofKey(voided.reason().name()),
                voided.at()));
    }
}
