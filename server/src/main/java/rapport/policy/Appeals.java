package rapport.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/** The door to objections: made by authors, granted by moderators. */
@Component
public class Appeals {
    /** What one can object to, by what the log calls it. */
    private static final Set<What> OPEN_TO_APPEAL = Set.of(What.REFUSED, What.HELD, What.STRIKE, What.FROZEN);

    private final GuardLog log;
    private final Cases cases;
    private final Penalties penalties;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final InstantSource time;

    Appeals(
            GuardLog log,
            Cases cases,
            Penalties penalties,
            Transactions transactions,
            JdbcClient jdbc,
            InstantSource time) {
        this.time = time;
        this.log = log;
        this.cases = cases;
        this.penalties = penalties;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * Objects to something in the log that is about one's own text or account.
     *
     * @throws ProblemException not-found, if it is not one's own, or nothing that one can object to; under-review, if there is
     *     an objection to it already, or if it is too late
     */
    public GuardCase appeal(UUID accountId, UUID against, String plea) {
        LogEntry entry = log.find(against)
                .filter(found -> found.accountId().equals(accountId) && OPEN_TO_APPEAL.contains(found.what()))
                .orElseThrow(ProblemException::notFound);
        Instant end = entry.at().plus(Duration.ofDays(penalties.ladder().appealDays()));
        if (end.isBefore(time.instant()) || !isOpenToAppeal(entry)) {
            throw ProblemException.of(ProblemType.UNDER_REVIEW);
        }
        UUID id = transactions.write(outbox -> {
            UUID opened = cases.openAppeal(entry, plea, outbox);
            log.add(new GuardLog.Act(What.APPEALED, accountId, accountId, opened, ""), entry.verdict());
            return opened;
        });
        return cases.find(id).orElseThrow();
    }

    /** To a held message one objects once a moderator has given it back; before that, and if he let it go, there is nothing to object to. */
    private boolean isOpenToAppeal(LogEntry entry) {
        return entry.what() != What.HELD
                || entry.verdict()
                        .flatMap(LogEntry.Evidence::place)
                        .flatMap(cases::findHeld)
                        .filter(held -> held.state() == GuardCase.State.REFUSED)
                        .isPresent();
    }

    /** Grants an objection, in the transaction of the moderator's decision: what it was against is taken back. */
    public void grant(GuardCase appeal, UUID moderatorId, String reason, Outbox outbox) {
        LogEntry entry = log.find(appeal.rulingId()).orElseThrow();
        Penalties.Freezing undoing = new Penalties.Freezing(appeal.accountId(), moderatorId, appeal.id(), reason);
        if (entry.what() == What.STRIKE || entry.what() == What.FROZEN) {
            penalties.undo(entry, undoing, outbox);
        } else {
            penalties.undoStrikeFor(entry, undoing, outbox);
            clear(entry);
        }
    }

    /** The very text may be sent from now on: where it was, if only what was said there before made it suspicious. */
    private void clear(LogEntry entry) {
        jdbc.sql("""
                        INSERT INTO cleared_text (account_id, digest, conversation_id)
                        SELECT account_id, digest, CASE WHEN :here THEN conversation_id END FROM guard_log
                        WHERE id = :id AND digest IS NOT NULL ON CONFLICT DO NOTHING
                        """)
                .param("here", entry.what() == What.HELD)
                .param("id", entry.id())
                .update();
    }
}
