package rapport.coaching.scores;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.conversation.Answers.Place;
import rapport.conversation.Message;
import rapport.conversation.MessageSent;
import rapport.conversation.Side;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Puts what sellers write in person into the queue of what is to be scored; reading it there would make sending wait. */
@Component
class ScoreListener implements Listener<MessageSent> {
    private final ScoreStore store;

    ScoreListener(ScoreStore store) {
        this.store = store;
    }

    @Override
    public Class<MessageSent> type() {
        return MessageSent.class;
    }

    @Override
    public void on(List<MessageSent> messages, Outbox outbox) {
        store.enqueue(messages.stream()
                .map(MessageSent::message)
                .filter(ScoreListener::isScored)
                .map(message -> new Place(message.conversationId(), message.seq()))
                .toList());
    }

    private static boolean isScored(Message message) {
        return message.side() == Side.SELLER
                && !message.automatic()
                && !message.text().isEmpty();
    }
}
