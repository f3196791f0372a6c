package rapport.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;
import rapport.policy.Gate;
import rapport.policy.Inspection;
import rapport.policy.Rulings;
import rapport.policy.Submission;

/** What the guard has to do with messages that are kept, in the transaction that keeps them. */
@Component
class Guarding {
    private final ConversationReads conversations;
    private final Gate gate;
    private final Rulings rulings;

    Guarding(ConversationReads conversations, Gate gate, Rulings rulings) {
        this.conversations = conversations;
        this.gate = gate;
        this.rulings = rulings;
    }

    /** What a moderator is to look at. */
    record Review(Submission submission, Inspection inspection) {}

    /** What the guard has against a message in the light of what was said before, if that is more than it had against it alone. */
    Optional<Inspection> lookBack(Membership me, UUID clientId, Optional<FollowUp> followUp) {
        if (followUp.isEmpty()) {
            return Optional.empty();
        }
        List<String> leaving = PendingMessage.leavingBefore(
                conversations.listPending(me.conversationId(), me.side()), me.side(), clientId);
        Inspection inspection = gate.lookBack(
                followUp.get().submission(),
                FollowUp.recent(conversations.listLast(me.conversationId()), leaving, me.side()));
        return inspection.verdict().compareTo(followUp.get().passed()) > 0 ? Optional.of(inspection) : Optional.empty();
    }

    /** Writes down that a message waits for a moderator. */
    void hold(Review review, Outbox outbox) {
        rulings.hold(review.submission(), review.inspection(), outbox);
    }

    /** Writes down that its author took a held message back. */
    void takenBack(PendingMessage pending, Outbox outbox) {
        rulings.takenBack(
                new Submission.Place(pending.conversationId(), pending.clientId()), pending.accountId(), outbox);
    }
}
