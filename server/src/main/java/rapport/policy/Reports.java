package rapport.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;

/** The door for readers who report what others wrote: each report is a case for moderators. */
@Component
public class Reports {
    private final Reading reading;
    private final GuardLog log;
    private final Cases cases;

    Reports(Reading reading, GuardLog log, Cases cases) {
        this.reading = reading;
        this.log = log;
        this.cases = cases;
    }

    /**
     * Opens the case of a report, in the transaction at hand; answers its id.
     *
     * @param kind spam or a complaint
     * @param byId who reports
     * @param reported what, and who wrote it
     * @param words what he says to it; null for nothing
     */
    public UUID open(GuardCase.Kind kind, UUID byId, Submission reported, @Nullable String words, Outbox outbox) {
        What what = kind == GuardCase.Kind.SPAM ? What.SPAM_MARKED : What.COMPLAINED;
        return cases.openReport(kind, log.addReport(what, byId, reported, reading.version()), words, outbox);
    }

    /** Closes the case of a report that was taken back, if no moderator has decided on it. */
    public void withdraw(UUID caseId, UUID byId, Outbox outbox) {
        cases.lock(caseId).filter(open -> open.state() == GuardCase.State.OPEN).ifPresent(open -> {
            cases.withdraw(caseId, outbox);
            log.add(new GuardLog.Act(What.REPORT_WITHDRAWN, byId, open.accountId(), caseId, ""));
        });
    }
}
