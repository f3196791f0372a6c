package rapport.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Strikes and freezes. */
@Component
public class StandingStore {
    private static final String STRIKES =
            "SELECT id, account_id, at, ruling_id, reason, expires_at, consequence, until,"
                    + " withdrawn_at FROM strike ";
    private static final String FREEZES =
            "SELECT id, account_id, at, strike_id, reason, until, thawed_at FROM account_freeze ";

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything against an account, the latest first. */
    public record Against(List<Strike> strikes, List<Freeze> freezes) {}

    Against against(UUID accountId) {
        return new Against(
                jdbc.sql(STRIKES + "WHERE account_id = ? ORDER BY at DESC, id DESC")
                        .param(accountId)
                        .query((row, n) -> strike(row))
                        .list(),
                jdbc.sql(FREEZES + "WHERE account_id = ? ORDER BY at DESC, id DESC")
                        .param(accountId)
                        .query((row, n) -> freeze(row))
                        .list());
    }

    /** Makes strikes and freezes of one account happen one after the other, until the end of the transaction at hand. */
    void lock(UUID accountId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('standing ' || ?, 0))")
                .param(accountId.toString())
                .query(row -> {});
    }

    void insert(UUID accountId, Strike strike) {
        jdbc.sql("""
                        INSERT INTO strike (id, account_id, at, ruling_id, reason, expires_at, consequence, until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(strike.id())
                .param(accountId)
                .param(SqlArrays.time(strike.at()))
                .param(strike.rulingId())
                .param(strike.reason())
                .param(SqlArrays.time(strike.expiresAt()))
                .param(strike.consequence().key())
                .param(timeOrNull(strike.until()))
                .update();
    }

    void insert(UUID accountId, Freeze freeze) {
        jdbc.sql("""
                        INSERT INTO account_freeze (id, account_id, at, strike_id, reason, until) VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(freeze.id())
                .param(accountId)
                .param(SqlArrays.time(freeze.at()))
                .param(freeze.strikeId())
                .param(freeze.reason())
                .param(timeOrNull(freeze.until()))
                .update();
    }

    /** Withdraws a strike; false if there is none in force under this id. */
    boolean withdraw(UUID strikeId, Instant now) {
        return jdbc.sql("UPDATE strike SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL")
                        .params(SqlArrays.time(now), strikeId)
                        .update()
                == 1;
    }

    /** Ends the freezes of an account that are in force: all of them, or those of one id, or those that one strike brought. */
    int thaw(UUID accountId, Optional<UUID> freezeOrStrike, Instant now) {
        return jdbc.sql("""
                        UPDATE account_freeze SET thawed_at = :now
                        WHERE account_id = :account AND thawed_at IS NULL AND (until IS NULL OR until > :now)
                          AND (CAST(:id AS uuid) IS NULL OR id = :id OR strike_id = :id)
                        """)
                .param("now", SqlArrays.time(now))
                .param("account", accountId)
                .param("id", freezeOrStrike.orElse(null))
                .update();
    }

    /** Ends limits of an account that are in force. */
    int liftLimits(UUID accountId, Instant now) {
        return jdbc.sql("""
                        UPDATE strike SET until = :now WHERE account_id = :account AND consequence = 'limits'
                          AND withdrawn_at IS NULL AND (until IS NULL OR until > :now)
                        """)
                .param("now", SqlArrays.time(now))
                .param("account", accountId)
                .update();
    }

    /** The accounts that are limited or frozen now, the latest first. */
    List<UUID> listHindered(Instant now, int limit) {
        return jdbc.sql("""
                        SELECT account_id FROM (
                            SELECT account_id, at FROM account_freeze
                            WHERE thawed_at IS NULL AND (until IS NULL OR until > :now)
                            UNION ALL
                            SELECT account_id, at FROM strike
                            WHERE consequence = 'limits' AND withdrawn_at IS NULL AND (coalesce(until, expires_at) > :now)
                        ) hindered GROUP BY account_id ORDER BY max(at) DESC LIMIT :limit
                        """)
                .param("now", SqlArrays.time(now))
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : SqlArrays.time(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Strike strike(ResultSet row) throws SQLException {
        return new Strike(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("ruling_id", UUID.class),
                row.getString("reason"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Ladder.Consequence.ofKey(row.getString("consequence")),
                instant(row, "until"),
                instant(row, "withdrawn_at"));
    }

    private static Freeze freeze(ResultSet row) throws SQLException {
        return new Freeze(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("strike_id", UUID.class),
                row.getString("reason"),
                instant(row, "until"),
                instant(row, "thawed_at"));
    }
}
