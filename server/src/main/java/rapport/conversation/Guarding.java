package rapport.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;
import rapport.policy.Gate;
import rapport.policy.Inspection;
import rapport.policy.Part;
import rapport.policy.Rulings;
import rapport.policy.Submission;
import rapport.policy.Verdict;

/** What the guard has to do with messages that are kept, in the transaction that keeps them. */
@Component
class Guarding {
    private final ConversationReads conversations;
    private final Gate gate;
    private final Rulings rulings;
    private final PendingStore store;
    private final PendingViews views;

    Guarding(ConversationReads conversations, Gate gate, Rulings rulings, PendingStore store, PendingViews views) {
        this.store = store;
        this.views = views;
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

    /**
     * Looks again at all that a side keeps for the undo time, in the order in which it leaves: with one of them rewritten or
     * taken back, others may follow on something else than when they were kept. What shows something now is held.
     */
    void lookAgain(UUID conversationId, Side side, Outbox outbox) {
        List<PendingMessage> leaving = PendingMessage.leaving(conversations.listPending(conversationId, side), side);
        if (leaving.isEmpty()) {
            return;
        }
        List<MessageStore.Said> said = conversations.listLast(conversationId);
        List<String> before = new ArrayList<>();
        for (PendingMessage kept : leaving) {
            Submission submission = submission(kept);
            Inspection inspection = gate.mayFollow(submission)
                    ? gate.lookBack(submission, FollowUp.recent(said, before, side))
                    : Inspection.CLEAR;
            if (inspection.verdict().compareTo(Verdict.WARNED) > 0) {
                PendingMessage held = kept.held(kept.serviceId());
                store.update(held);
                hold(new Review(submission, inspection), outbox);
                outbox.tell(held.accountId(), PendingEvent.kept(views.of(held)));
            } else {
                before.add(kept.text());
            }
        }
    }

    private static Submission submission(PendingMessage kept) {
        return new Submission(
                kept.accountId(),
                Submission.About.MESSAGE,
                kept.side().role(),
                Optional.of(new Submission.Place(kept.conversationId(), kept.clientId())),
                List.of(Part.of(Part.Field.TEXT, kept.text())),
                Set.of());
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
