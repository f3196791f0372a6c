package rapport.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.policy.Rulings;

/** Kept messages as their writers see them. */
@Component
class PendingViews {
    private final AttachmentStore attachments;
    private final Rulings rulings;
    private final InstantSource time;

    PendingViews(AttachmentStore attachments, Rulings rulings, InstantSource time) {
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
        PendingView.Returned returned = pending.returned()
                .map(how -> returned(pending.accountId(), how))
                .orElse(null);
        return PendingView.of(pending, files, returned, time.instant());
    }

    private PendingView.Returned returned(UUID accountId, PendingMessage.Returned how) {
        return new PendingView.Returned(
                how.reason(),
                rulings.findings(how.rulingId(), rulings.languageOf(accountId)),
                how.rulingId(),
                how.strike(),
                how.at());
    }
}
