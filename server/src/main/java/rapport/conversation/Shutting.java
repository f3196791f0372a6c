package rapport.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.platform.event.Events;
import rapport.platform.stream.Outbox;

/** Tells what it means for the waiting that a conversation was shut or opened again. Its conversation is locked. */
@Component
class Shutting {
    private final ContactStore store;
    private final Events events;
    private final InstantSource time;

    Shutting(ContactStore store, Events events, InstantSource time) {
        this.store = store;
        this.events = events;
        this.time = time;
    }

    /** When it is now. */
    InstantSource time() {
        return time;
    }

    Instant now() {
        return time.instant();
    }

    /** Nobody waits any more. */
    void shut(ConversationState state, FirstContactVoided.Reason reason, Outbox outbox) {
        if (!ContactRules.isWaiting(state)) {
            return;
        }
        events.tell(ConversationShut.class, List.of(new ConversationShut(state.id())), outbox);
        if (ContactRules.isUnanswered(state)) {
            FirstContactVoided voided = new FirstContactVoided(state.id(), reason, time.instant());
            events.tell(FirstContactVoided.class, List.of(voided), outbox);
        }
    }

    /**
     * The buyer waits as if this reason had never been.
     *
     * @param state the conversation as it is now; for another reason it may be shut still
     */
    void reopen(ConversationState state, FirstContactVoided.Reason reason, Outbox outbox) {
        store.waiting(state.id()).ifPresent(waiting -> {
            if (ContactRules.isUnanswered(state)) {
                FirstContactRestored restored = new FirstContactRestored(
                        state.id(), state.buyerId(), state.sellerId(), waiting.at(), reason, time.instant());
                events.tell(FirstContactRestored.class, List.of(restored), outbox);
            }
            if (!state.spam() && !ContactRules.isBlocked(state)) {
                ConversationReopened reopened = new ConversationReopened(
                        state.id(), state.sellerId(), waiting.at(), waiting.seq(), !state.sellerAnswered());
                events.tell(ConversationReopened.class, List.of(reopened), outbox);
            }
        });
    }
}
