package rapport.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/** The door to cases: what waits for a moderator, and what was decided. */
@Component
public class Cases {
    private static final String SELECT = """
            SELECT id, kind, state, version, opened_at, account_id, reporter_id, ruling_id, conversation_id, client_id, plea, decided_at,
                   decided_by, reason, strike, false_alarm
            FROM guard_case
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource time;
    private final CaseNews news;

    Cases(JdbcClient jdbc, Ids ids, CaseNews news) {
        this.news = news;
        this.jdbc = jdbc;
        this.ids = ids;
        this.time = ids.time();
    }

    /** Opens the case of a message that the guard kept. */
    void openHeld(LogEntry ruling, Outbox outbox) {
        insert(GuardCase.Kind.HELD, ruling, null);
        news.tell(outbox);
    }

    /** Opens the case of something that somebody else reported. */
    UUID openReport(GuardCase.Kind kind, LogEntry report, @Nullable String words, Outbox outbox) {
        UUID id = insert(kind, report, words);
        news.tell(outbox);
        return id;
    }

    /**
     * Opens an objection.
     *
     * @throws ProblemException under-review, if there is one against the same thing already
     */
    UUID openAppeal(LogEntry against, String plea, Outbox outbox) {
        try {
            UUID id = insert(GuardCase.Kind.APPEAL, against, plea);
            news.tell(outbox);
            return id;
        } catch (DuplicateKeyException e) {
            throw ProblemException.of(ProblemType.UNDER_REVIEW);
        }
    }

    private UUID insert(GuardCase.Kind kind, LogEntry about, @Nullable String plea) {
        Submission.Place place =
                about.verdict().flatMap(LogEntry.Evidence::place).orElse(null);
        UUID id = ids.next();
        jdbc.sql("""
                        INSERT INTO guard_case (id, kind, opened_at, account_id, reporter_id, ruling_id, conversation_id,
                                                client_id, plea)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(kind.key())
                .param(SqlArrays.time(time.instant()))
                .param(about.accountId())
                .param(kind.isReport() ? about.byId() : null)
                .param(about.id())
                .param(place == null ? null : place.conversationId())
                .param(place == null ? null : place.clientId())
                .param(plea)
                .update();
        return id;
    }

    /** The case of a held message, if there is one. */
    public Optional<GuardCase> findHeld(Submission.Place place) {
        return jdbc.sql(SELECT + """
                        WHERE client_id = ? AND conversation_id = ? AND kind = 'held' ORDER BY opened_at DESC LIMIT 1
                        """)
                .params(place.clientId(), place.conversationId())
                .query((row, n) -> guardCase(row))
                .optional();
    }

    /** The open case of a held message, locked until the end of the transaction at hand. */
    Optional<GuardCase> lockHeld(Submission.Place place) {
        return jdbc.sql(SELECT + """
                        WHERE client_id = ? AND conversation_id = ? AND kind = 'held' AND state = 'open' FOR UPDATE
                        """)
                .params(place.clientId(), place.conversationId())
                .query((row, n) -> guardCase(row))
                .optional();
    }

    /** The case of this id, locked until the end of the transaction at hand. */
    public Optional<GuardCase> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, n) -> guardCase(row))
                .optional();
    }

    /** The case of this id, if there is one. */
    public Optional<GuardCase> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query((row, n) -> guardCase(row))
                .optional();
    }

    /** The objections of an account, the latest first. */
    public List<GuardCase> listAppeals(UUID accountId) {
        return jdbc.sql(SELECT + "WHERE account_id = ? AND kind = 'appeal' ORDER BY opened_at DESC LIMIT 100")
                .param(accountId)
                .query((row, n) -> guardCase(row))
                .list();
    }

    /** Writes down what was decided on an open, locked case. */
    public void decide(UUID id, GuardCase.Decision decision, Outbox outbox) {
        news.tell(outbox);
        jdbc.sql("""
                        UPDATE guard_case SET state = ?, version = version + 1, decided_at = ?, decided_by = ?, reason = ?,
                                              strike = ?, false_alarm = ?
                        WHERE id = ? AND state = 'open'
                        """)
                .params(
                        (decision.allow() ? GuardCase.State.ALLOWED : GuardCase.State.REFUSED).key(),
                        SqlArrays.time(decision.at()),
                        decision.byId(),
                        decision.reason(),
                        decision.strike(),
                        decision.falseAlarm(),
                        id)
                .update();
    }

    /** Closes a case whose author took his message back, or whose reporter his report. */
    void withdraw(UUID id, Outbox outbox) {
        news.tell(outbox);
        jdbc.sql("""
                        UPDATE guard_case SET state = 'withdrawn', version = version + 1, decided_at = ?
                        WHERE id = ? AND state = 'open'
                        """).params(SqlArrays.time(time.instant()), id).update();
    }

    /**
     * What to list.
     *
     * @param open those that wait, the longest first; otherwise those that do not, the latest first
     * @param kinds of these kinds only; empty for all
     * @param after beyond this place only; null from the first on
     * @param limit at most so many
     */
    public record Wanted(boolean open, List<GuardCase.Kind> kinds, GuardLog.@Nullable Before after, int limit) {}

    /** Cases as wanted. */
    public List<GuardCase> list(Wanted wanted) {
        GuardLog.Before after = wanted.after();
        String order = wanted.open() ? """
                  WHERE state = 'open' AND (cardinality(CAST(:kinds AS text[])) = 0 OR kind = ANY (:kinds))
                    AND (CAST(:at AS timestamptz) IS NULL OR (opened_at, id) > (:at, :id))
                  ORDER BY opened_at, id LIMIT :limit
                  """ : """
                  WHERE state <> 'open' AND (cardinality(CAST(:kinds AS text[])) = 0 OR kind = ANY (:kinds))
                    AND (CAST(:at AS timestamptz) IS NULL OR (decided_at, id) < (:at, :id))
                  ORDER BY decided_at DESC, id DESC LIMIT :limit
                  """;
        return jdbc.sql(SELECT + order)
                .param("kinds", wanted.kinds().stream().map(GuardCase.Kind::key).toArray(String[]::new))
                .param("at", after == null ? null : SqlArrays.time(after.at()))
                .param("id", after == null ? null : after.id())
                .param("limit", wanted.limit())
                .query((row, n) -> guardCase(row))
                .list();
    }

    /** Whether there is, or was, a case about something in this conversation. */
    public boolean isAbout(UUID conversationId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM guard_case WHERE conversation_id = ?)")
                .param(conversationId)
                .query(Boolean.class)
                .single();
    }

    /** How many cases of a kind wait. */
    public int countOpen(GuardCase.Kind kind) {
        return jdbc.sql("SELECT count(*)::int FROM guard_case WHERE state = 'open' AND kind = ?")
                .param(kind.key())
                .query(Integer.class)
                .single();
    }

    /** How moderators decided on messages that the same rule had held, since an instant. */
    public Alike alike(String rule, Instant since) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE c.state = 'refused')::int, count(*) FILTER (WHERE c.state = 'allowed')::int
                        FROM guard_case c JOIN guard_log l ON l.id = c.ruling_id
                        WHERE c.state <> 'open' AND c.decided_at > ? AND c.kind = 'held' AND l.rules[1] = ?
                        """)
                .params(SqlArrays.time(since), rule)
                .query((row, n) -> new Alike(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** How often moderators refused and allowed. */
    public record Alike(int refused, int allowed) {}

    /** How many objections of an account were granted. */
    public int countGranted(UUID accountId) {
        return jdbc.sql("""
                        SELECT count(*)::int FROM guard_case WHERE account_id = ? AND kind = 'appeal' AND state = 'allowed'
                        """).param(accountId).query(Integer.class).single();
    }

    private static GuardCase guardCase(ResultSet row) throws SQLException {
        UUID conversationId = row.getObject("conversation_id", UUID.class);
        UUID clientId = row.getObject("client_id", UUID.class);
        return new GuardCase(
                row.getObject("id", UUID.class),
                GuardCase.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                GuardCase.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", UUID.class),
                Optional.ofNullable(row.getObject("reporter_id", UUID.class)),
                row.getObject("ruling_id", UUID.class),
                conversationId == null || clientId == null
                        ? Optional.empty()
                        : Optional.of(new Submission.Place(conversationId, clientId)),
                row.getString("plea"),
                closedAt(row),
                decision(row));
    }

    private static @Nullable Instant closedAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Optional<GuardCase.Decision> decision(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        if (by == null) {
            return Optional.empty();
        }
        return Optional.of(new GuardCase.Decision(
                row.getString("state").equals(GuardCase.State.ALLOWED.key()),
                row.getString("reason"),
                row.getBoolean("strike"),
                row.getBoolean("false_alarm"),
                by,
                row.getObject("decided_at", OffsetDateTime.class).toInstant()));
    }
}
