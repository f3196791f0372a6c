package rapport.moderation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.conversation.Complaints;
import rapport.conversation.Spam;
import rapport.platform.stream.Outbox;
import rapport.policy.GuardCase;
import rapport.policy.GuardLog;
import rapport.policy.LogEntry;
import rapport.policy.Penalties;
import rapport.policy.Policy;
import rapport.policy.Submission;
import rapport.policy.What;

/** What comes of a decision on what somebody reported, in its transaction. */
@Component
class ReportActs {
    private final Spam spam;
    private final Complaints complaints;
    private final Penalties penalties;
    private final GuardLog log;
    private final boolean spamBringsStrike;

    ReportActs(Spam spam, Complaints complaints, Penalties penalties, GuardLog log, Policy policy) {
        this.spam = spam;
        this.complaints = complaints;
        this.penalties = penalties;
        this.log = log;
        this.spamBringsStrike = policy.contact().spamBringsStrike();
    }

    /** Whether what was reported may bring its author a strike. */
    boolean mayStrike(GuardCase.Kind kind) {
        return kind == GuardCase.Kind.COMPLAINT || (kind == GuardCase.Kind.SPAM && spamBringsStrike);
    }

    /** Why it was reported. */
    String reasonOf(GuardCase guardCase) {
        return complaints
                .findByCase(guardCase.id())
                .map(Complaints.Told::reason)
                .orElse("spam");
    }

    void on(GuardCase open, GuardCase.Decision decision, Outbox outbox) {
        LogEntry report = log.find(open.rulingId()).orElseThrow();
        What what = decision.allow() ? What.REPORT_DISMISSED : What.REPORT_CONFIRMED;
        log.add(
                new GuardLog.Act(what, decision.byId(), open.accountId(), open.id(), decision.reason()),
                report.verdict());
        if (decision.strike()) {
            penalties.strike(report, decision.byId(), open.id(), decision.reason(), outbox);
        }
        UUID conversationId = open.place().map(Submission.Place::conversationId).orElseThrow();
        if (open.kind() == GuardCase.Kind.SPAM && decision.allow()) {
            spam.reject(conversationId, open.id(), outbox);
        }
        open.reporterId().ifPresent(reporter -> complaints.tellDecided(reporter, conversationId, outbox));
    }
}
