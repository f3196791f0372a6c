package rapport.moderation;

import org.springframework.stereotype.Component;
import rapport.conversation.HeldMessages;
import rapport.platform.stream.Outbox;
import rapport.policy.Appeals;
import rapport.policy.GuardCase;
import rapport.policy.GuardLog;
import rapport.policy.LogEntry;
import rapport.policy.Penalties;
import rapport.policy.Standings;
import rapport.policy.Submission;
import rapport.policy.What;

/** What comes of a decision, in its transaction. */
@Component
class CaseActs {
    private final HeldMessages held;
    private final Appeals appeals;
    private final Penalties penalties;
    private final Standings standings;
    private final GuardLog log;
    private final ReportActs reports;

    CaseActs(
            HeldMessages held,
            Appeals appeals,
            Penalties penalties,
            Standings standings,
            GuardLog log,
            ReportActs reports) {
        this.reports = reports;
        this.held = held;
        this.appeals = appeals;
        this.penalties = penalties;
        this.standings = standings;
        this.log = log;
    }

    /** The message goes to the other side, or back to its author. */
    void onHeld(GuardCase open, GuardCase.Decision decision, Outbox outbox) {
        LogEntry ruling = log.find(open.rulingId()).orElseThrow();
        Submission.Place place = open.place().orElseThrow();
        write(decision.allow() ? What.RELEASED : What.RETURNED, open, ruling, decision);
        if (decision.falseAlarm()) {
            write(What.FALSE_ALARM, open, ruling, decision);
        }
        if (decision.allow()) {
            held.release(place, outbox);
            return;
        }
        if (decision.strike()) {
            penalties.strike(ruling, decision.byId(), open.id(), decision.reason(), outbox);
        }
        held.giveBack(place, outbox);
    }

    /** What the objection is against is taken back, or stays. */
    void onAppeal(GuardCase open, GuardCase.Decision decision, Outbox outbox) {
        LogEntry entry = log.find(open.rulingId()).orElseThrow();
        write(decision.allow() ? What.APPEAL_GRANTED : What.APPEAL_DENIED, open, entry, decision);
        if (decision.falseAlarm()) {
            write(What.FALSE_ALARM, open, entry, decision);
        }
        if (decision.allow()) {
            appeals.grant(open, decision.byId(), decision.reason(), outbox);
        }
        standings.changed(open.accountId(), outbox);
    }

    /** What was reported was wrong, or it was not. */
    void onReport(GuardCase open, GuardCase.Decision decision, Outbox outbox) {
        reports.on(open, decision, outbox);
    }

    /** Whether a refusal may bring a strike. */
    boolean mayStrike(GuardCase.Kind kind) {
        return kind == GuardCase.Kind.HELD || reports.mayStrike(kind);
    }

    private void write(What what, GuardCase open, LogEntry about, GuardCase.Decision decision) {
        log.add(
                new GuardLog.Act(what, decision.byId(), open.accountId(), open.id(), decision.reason()),
                about.verdict());
    }
}
