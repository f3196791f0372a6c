package rapport.conversation;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.policy.Cases;
import rapport.policy.GuardCase;
import rapport.policy.Rulings;
import rapport.policy.Submission;

/** Kept messages as their writers see them. */
@Component
class PendingViews {
    private final AttachmentStore attachments;
    private final Rulings rulings;
    private final Cases cases;
    private final InstantSource time;

    PendingViews(AttachmentStore attachments, Rulings rulings, Cases cases, InstantSource time) {
        this.cases = cases;
        this.attachments = attachments;
        this.rulings = rulings;
        this.time = time;
    }

    /** The message with those of its files that are still there. */
    PendingView of(PendingMessage pending) {
        return view(pending, attachments.listUnsentIfThere(pending.attachmentIds(), pending.accountId()));
    }

    /**
     * The message with all its files.
     *
     * @throws ProblemException invalid-input, if one of them is not its writer's own, or was sent already
     */
    PendingView ofWhole(PendingMessage pending) {
        return view(pending, attachments.listUnsent(pending.attachmentIds(), pending.accountId()));
    }

    private PendingView view(PendingMessage pending, List<Attachment> files) {
        PendingView.Returned returned = pending.state() == PendingMessage.State.RETURNED ? returned(pending) : null;
        return PendingView.of(pending, files, returned, time.instant());
    }

    private PendingView.Returned returned(PendingMessage pending) {
        GuardCase held = cases.findHeld(new Submission.Place(pending.conversationId(), pending.clientId()))
                .orElseThrow();
        GuardCase.Decision decision = held.decision().orElseThrow();
        return new PendingView.Returned(
                decision.reason(),
                rulings.findings(held.rulingId(), rulings.languageOf(pending.accountId())),
                held.rulingId(),
                decision.strike(),
                decision.at());
    }
}
