package rapport.responsiveness.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;
import rapport.policy.RatingWeights;
import rapport.responsiveness.FirstContactOpened;

/** What moved ratings, as it is stored: only ever added to. */
@Component
class RatingStore {
    private static final String RULES = """
            r.version, r.first_seen, r.prior_in_time, r.prior_missed, r.missed, r.failed_order, r.overdue_delivery, r.counts_for_days
            """;

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rules with these weights, which are new from now on if they never were in force before. */
    RatingRules rules(RatingWeights weights, Instant now) {
        jdbc.sql("""
                        INSERT INTO rating_rules (first_seen, prior_in_time, prior_missed, missed, failed_order,
                                                  overdue_delivery, counts_for_days)
                        SELECT :now, :inTime, :priorMissed, :missed, :failed, :overdue, :days
                        WHERE NOT EXISTS (SELECT FROM rating_rules WHERE (prior_in_time, prior_missed, missed, failed_order,
                            overdue_delivery, counts_for_days) = (:inTime, :priorMissed, :missed, :failed, :overdue, :days))
                        ON CONFLICT DO NOTHING
                        """)
                .param("now", SqlArrays.time(now))
                .param("inTime", weights.priorInTime())
                .param("priorMissed", weights.priorMissed())
                .param("missed", weights.missed())
                .param("failed", weights.failedOrder())
                .param("overdue", weights.overdueDelivery())
                .param("days", weights.countsForDays())
                .update();
        return jdbc.sql("SELECT " + RULES + """
                        FROM rating_rules r
                        WHERE (prior_in_time, prior_missed, missed, failed_order, overdue_delivery, counts_for_days)
                              = (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        weights.priorInTime(),
                        weights.priorMissed(),
                        weights.missed(),
                        weights.failedOrder(),
                        weights.overdueDelivery(),
                        weights.countsForDays())
                .query((row, n) -> rules(row))
                .single();
    }

    /** Writes an event, unless what it is about was counted before. */
    void add(RatingEvent event) {
        jdbc.sql("""
                        INSERT INTO rating_event (id, seller_id, buyer_id, kind, cause, subject_id, conversation_id, at,
                                                  expires_at, rules_version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (cause, subject_id) DO NOTHING
                        """)
                .params(
                        event.id(),
                        event.about().sellerId(),
                        event.about().buyerId(),
                        event.kind().key(),
                        event.kind().cause().key(),
                        event.about().subjectId(),
                        event.about().conversationId(),
                        SqlArrays.time(event.at()),
                        SqlArrays.time(event.expiresAt()),
                        event.rules().version())
                .update();
    }

    /** What this is about counts for nothing, be it that it happened or that it will. */
    void pardon(RatingEvent.Cause cause, UUID subjectId, RatingEvent.Pardon reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO rating_pardon (cause, subject_id, reason, nth, at)
                        SELECT :cause, :subject, :reason, 1 + (SELECT count(*) FROM rating_pardon
                            WHERE (cause, subject_id, reason) = (:cause, :subject, :reason)), :at
                        WHERE NOT EXISTS (SELECT FROM rating_pardon_in_force
                                          WHERE (cause, subject_id, reason) = (:cause, :subject, :reason))
                        ON CONFLICT DO NOTHING
                        """)
                .param("cause", cause.key())
                .param("subject", subjectId)
                .param("reason", reason.key())
                .param("at", SqlArrays.time(at))
                .update();
    }

    /** What was pardoned for this reason is not, from now on; the rows of both stay. */
    void endPardon(RatingEvent.Cause cause, UUID subjectId, RatingEvent.Pardon reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO rating_pardon_end (cause, subject_id, reason, nth, at)
                        SELECT cause, subject_id, reason, nth, ? FROM rating_pardon_in_force
                        WHERE (cause, subject_id, reason) = (?, ?, ?)
                        """)
                .params(SqlArrays.time(at), cause.key(), subjectId, reason.key())
                .update();
    }

    /** Whether something counts for nothing, for whatever reason. */
    boolean isPardoned(RatingEvent.Cause cause, UUID subjectId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM rating_pardon_in_force WHERE (cause, subject_id) = (?, ?))")
                .params(cause.key(), subjectId)
                .query(Boolean.class)
                .single();
    }

    /** What has not expired of a seller's events, the latest first. */
    List<RatingEvent> list(UUID sellerId, Instant now) {
        return jdbc.sql("SELECT e.*, p.reason, " + RULES + """
                        FROM rating_event e JOIN rating_rules r ON r.version = e.rules_version
                             LEFT JOIN LATERAL (SELECT f.reason FROM rating_pardon_in_force f
                                                WHERE f.cause = e.cause AND f.subject_id = e.subject_id
                                                ORDER BY f.at, f.reason LIMIT 1) p ON true
                        WHERE e.seller_id = ? AND e.expires_at > ? ORDER BY e.at DESC, e.id DESC
                        """)
                .params(sellerId, SqlArrays.time(now))
                .query((row, n) -> event(row))
                .list();
    }

    /** Waits for the answer to a first contact. */
    void watch(FirstContactOpened opened, Instant lookAt) {
        jdbc.sql("""
                        INSERT INTO rating_watch (conversation_id, seller_id, buyer_id, started_at, look_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(
                        opened.conversationId(),
                        opened.sellerId(),
                        opened.buyerId(),
                        SqlArrays.time(opened.startedAt()),
                        SqlArrays.time(lookAt))
                .update();
    }

    void forget(UUID conversationId) {
        jdbc.sql("DELETE FROM rating_watch WHERE conversation_id = ?")
                .param(conversationId)
                .update();
    }

    void lookLater(UUID conversationId, Instant lookAt) {
        jdbc.sql("UPDATE rating_watch SET look_at = ? WHERE conversation_id = ?")
                .params(SqlArrays.time(lookAt), conversationId)
                .update();
    }

    /** First contacts to look at, locked; those that somebody else has in hand are left to him. */
    List<FirstContactOpened> takeDue(Instant now, int most) {
        return jdbc.sql("""
                        SELECT conversation_id, buyer_id, seller_id, started_at FROM rating_watch
                        WHERE look_at <= ? ORDER BY look_at LIMIT ? FOR UPDATE SKIP LOCKED
                        """)
                .params(SqlArrays.time(now), most)
                .query((row, n) -> watched(row))
                .list();
    }

    /** The new buyers who wait for a seller. */
    List<FirstContactOpened> listWaiting(UUID sellerId, int most) {
        return jdbc.sql("""
                        SELECT conversation_id, buyer_id, seller_id, started_at FROM rating_watch
                        WHERE seller_id = ? ORDER BY started_at LIMIT ?
                        """)
                .params(sellerId, most)
                .query((row, n) -> watched(row))
                .list();
    }

    private static FirstContactOpened watched(ResultSet row) throws SQLException {
        return new FirstContactOpened(
                row.getObject("conversation_id", UUID.class),
                row.getObject("buyer_id", UUID.class),
                row.getObject("seller_id", UUID.class),
                instant(row, "started_at"));
    }

    private static RatingEvent event(ResultSet row) throws SQLException {
        return new RatingEvent(
                row.getObject("id", UUID.class),
                RatingEvent.Kind.ofKey(row.getString("kind")),
                new RatingEvent.About(
                        row.getObject("seller_id", UUID.class),
                        row.getObject("buyer_id", UUID.class),
                        row.getObject("conversation_id", UUID.class),
                        row.getObject("subject_id", UUID.class)),
                instant(row, "at"),
                rules(row),
                Optional.ofNullable(row.getString("reason")).map(RatingEvent.Pardon::ofKey));
    }

    private static RatingRules rules(ResultSet row) throws SQLException {
        return new RatingRules(
                row.getInt("version"),
                instant(row, "first_seen"),
                new RatingWeights(
                        row.getInt("prior_in_time"),
                        row.getInt("prior_missed"),
                        row.getInt("missed"),
                        row.getInt("failed_order"),
                        row.getInt("overdue_delivery"),
                        row.getInt("counts_for_days")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
