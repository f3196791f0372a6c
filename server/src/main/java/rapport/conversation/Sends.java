package rapport.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.policy.Gate;
import rapport.policy.Part;
import rapport.policy.Standings;
import rapport.policy.Submission;
import rapport.policy.Verdict;

/** The door to sending what people write: past the guard, then at once, after the undo time, or to a moderator. */
@Component
public class Sends {
    private final Gate gate;
    private final Messages messages;
    private final PendingMessages pendings;
    private final AttachmentStore attachments;
    private final Memberships memberships;
    private final Standings standings;

    Sends(
            Gate gate,
            Messages messages,
            PendingMessages pendings,
            AttachmentStore attachments,
            Memberships memberships,
            Standings standings) {
        this.gate = gate;
        this.messages = messages;
        this.pendings = pendings;
        this.attachments = attachments;
        this.memberships = memberships;
        this.standings = standings;
    }

    /**
     * How to send.
     *
     * @param confirmed whether the writer has seen what the guard warns of
     * @param undo whether to keep it for the undo time of the writer's account
     * @param serviceId the service that the message is about, if it says so
     */
    public record How(boolean confirmed, boolean undo, Optional<UUID> serviceId) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is on disk and on its way. */
        record Sent(Message message) implements Outcome {}

        /** It is kept: for the undo time, or for a moderator. */
        record Kept(PendingView pending) implements Outcome {}
    }

    /**
     * Sends, unless the guard is against it.
     *
     * @throws ProblemException frozen; refused; confirm-first; what else keeping and sending may say
     */
    public Outcome send(Membership me, Messages.Text text, How how) {
        try {
            return sendAdmitted(me, text, how);
        } catch (ProblemException e) {
            // The page repeats a request whose answer it did not hear. What became of it then is the answer, whatever
            // the guard
            // says of the same words now.
            return before(me, text.clientId()).orElseThrow(() -> e);
        }
    }

    private Optional<Outcome> before(Membership me, UUID clientId) {
        return messages.find(me, clientId)
                .<Outcome>map(Outcome.Sent::new)
                .or(() -> pendings.find(me.accountId(), clientId).map(Outcome.Kept::new));
    }

    private Outcome sendAdmitted(Membership me, Messages.Text text, How how) {
        Submission submission = submission(me, text);
        Gate.Admission admission = gate.admit(submission, how.confirmed());
        while (true) {
            if (admission.held()) {
                Guarding.Review review = new Guarding.Review(submission, admission.inspection());
                return new Outcome.Kept(pendings.hold(me, text, how.serviceId(), review));
            }
            Optional<FollowUp> followUp = followUp(submission, admission);
            if (how.undo()) {
                switch (pendings.keep(me, text, followUp)) {
                    case PendingMessages.Keep.Kept(PendingView view) -> {
                        return new Outcome.Kept(view);
                    }
                    case PendingMessages.Keep.Stopped(var inspection) -> {
                        admission = gate.judge(submission, inspection, how.confirmed());
                        continue;
                    }
                    case PendingMessages.Keep.SendNow() -> {}
                }
            }
            switch (messages.send(me, text, how.serviceId(), followUp)) {
                case Messages.Outcome.Sent(Message message) -> {
                    return new Outcome.Sent(message);
                }
                case Messages.Outcome.UnderReview() -> {
                    return new Outcome.Kept(pendings.view(me.accountId(), text.clientId()));
                }
                case Messages.Outcome.Stopped(var inspection) ->
                    admission = gate.judge(submission, inspection, how.confirmed());
            }
        }
    }

    /**
     * Another text for a message kept for the undo time, which starts anew.
     *
     * @throws ProblemException as {@link #send}; under-review, if it waits for a moderator; changed-meanwhile
     */
    PendingView rewrite(UUID accountId, Messages.Text text, PendingMessages.Rewriting how) {
        Membership me = memberships.get(pendings.get(accountId, text.clientId()).conversationId(), accountId);
        Submission submission = submission(me, text);
        Gate.Admission admission = gate.admit(submission, how.confirmed());
        while (true) {
            if (admission.held()) {
                return pendings.rewriteHeld(me, text, how, new Guarding.Review(submission, admission.inspection()));
            }
            switch (pendings.rewrite(me, text, how, followUp(submission, admission))) {
                case PendingMessages.Keep.Kept(PendingView view) -> {
                    return view;
                }
                case PendingMessages.Keep.Stopped(var inspection) ->
                    admission = gate.judge(submission, inspection, how.confirmed());
                case PendingMessages.Keep.SendNow() -> throw new IllegalStateException("Nothing to send");
            }
        }
    }

    /**
     * Sends now what is kept for the undo time. A freeze since then does not keep it: it would leave by itself as well.
     *
     * @throws ProblemException not-found; under-review
     */
    Message release(UUID accountId, UUID clientId) {
        UUID conversationId = pendings.conversationOf(accountId, clientId);
        return messages.release(memberships.get(conversationId, accountId), clientId);
    }

    /**
     * Holds an account that wants to begin something to its limits.
     *
     * @throws ProblemException frozen; limited
     */
    void requireMayBegin(UUID accountId) {
        standings.requireMayBegin(accountId);
    }

    /** A text that a moderator has cleared, or that nothing said before can change, needs no second look. */
    private Optional<FollowUp> followUp(Submission submission, Gate.Admission admission) {
        Verdict verdict = admission.inspection().verdict();
        return verdict.compareTo(Verdict.HELD) < 0 && gate.mayFollow(submission)
                ? Optional.of(new FollowUp(submission, verdict))
                : Optional.empty();
    }

    private Submission submission(Membership me, Messages.Text text) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Part.Field.TEXT, text.text()));
        for (Attachment file : attachments.listUnsentIfThere(text.attachmentIds(), me.accountId())) {
            parts.add(AttachmentName.part(file));
        }
        return new Submission(
                me.accountId(),
                Submission.About.MESSAGE,
                me.side().role(),
                Optional.of(new Submission.Place(me.conversationId(), text.clientId())),
                parts,
                Set.of());
    }
}
