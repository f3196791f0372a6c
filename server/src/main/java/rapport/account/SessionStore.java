package rapport.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sessions. */
@Component
final class SessionStore {
    /** A session that nobody used for so long has ended. */
    static final Duration IDLE_LIMIT = Duration.ofDays(30);

    /** The time of the last use is written no more often than this. */
    private static final Duration USE_GRAIN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final InstantSource time;

    SessionStore(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Adds a session for whoever knew the password. It waits for a change of the password under way, and is not added if
     * another password holds by now: who signs in with the old one at that moment does not slip through.
     */
    boolean add(UUID id, RandomToken.Hash token, AccountStore.Credentials credentials, String userAgent) {
        OffsetDateTime now = at(time.instant());
        return jdbc.sql("""
                        INSERT INTO account_session (id, token_hash, account_id, user_agent, created_at, last_used_at)
                        SELECT ?, ?, a.id, ?, ?, ? FROM account AS a WHERE a.id = ? AND a.password_hash = ? FOR SHARE
                        """)
                        .param(id)
                        .param(token.bytes())
                        .param(userAgent)
                        .param(now)
                        .param(now)
                        .param(credentials.accountId())
                        .param(credentials.passwordHash())
                        .update()
                == 1;
    }

    /** The live session of a token, and notes that it was used. */
    Optional<SignedIn> use(RandomToken.Hash token) {
        Instant now = time.instant();
        Optional<Row> found = jdbc.sql("""
                        SELECT id, account_id, last_used_at FROM account_session
                        WHERE token_hash = ? AND last_used_at > ?
                        """)
                .param(token.bytes())
                .param(at(now.minus(IDLE_LIMIT)))
                .query((row, n) -> new Row(
                        new SignedIn(row.getObject("account_id", UUID.class), row.getObject("id", UUID.class)),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .optional();
        found.filter(row -> row.lastUsedAt().isBefore(now.minus(USE_GRAIN)))
                .ifPresent(row -> noteUse(row.signedIn().sessionId(), now));
        return found.map(Row::signedIn);
    }

    private void noteUse(UUID id, Instant now) {
        jdbc.sql("UPDATE account_session SET last_used_at = ? WHERE id = ? AND last_used_at < ?")
                .param(at(now))
                .param(id)
                .param(at(now.minus(USE_GRAIN)))
                .update();
    }

    /** The live sessions of an account, the latest used first. */
    List<SessionInfo> list(SignedIn me) {
        return jdbc.sql("""
                        SELECT id, created_at, last_used_at, user_agent FROM account_session
                        WHERE account_id = ? AND last_used_at > ? ORDER BY last_used_at DESC, id DESC
                        """)
                .param(me.accountId())
                .param(at(time.instant().minus(IDLE_LIMIT)))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new SessionInfo(
                            id,
                            id.equals(me.sessionId()),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                            row.getString("user_agent"));
                })
                .list();
    }

    /** Deletes a session of an account; answers its token, or nothing if there was none. */
    List<RandomToken.Hash> delete(UUID accountId, UUID id) {
        return jdbc.sql("DELETE FROM account_session WHERE account_id = ? AND id = ? RETURNING token_hash")
                .param(accountId)
                .param(id)
                .query((row, n) -> RandomToken.Hash.of(row.getBytes(1)))
                .list();
    }

    /** Deletes all sessions of an account but one; answers their tokens. */
    List<RandomToken.Hash> deleteOthers(SignedIn kept) {
        return jdbc.sql("DELETE FROM account_session WHERE account_id = ? AND id <> ? RETURNING token_hash")
                .param(kept.accountId())
                .param(kept.sessionId())
                .query((row, n) -> RandomToken.Hash.of(row.getBytes(1)))
                .list();
    }

    /** Deletes what has ended by not being used. */
    int deleteIdle() {
        return jdbc.sql("DELETE FROM account_session WHERE last_used_at <= ?")
                .param(at(time.instant().minus(IDLE_LIMIT)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Row(SignedIn signedIn, Instant lastUsedAt) {}

    /**
     * A session as its owner sees it ({@code SessionInfo} in {@code docs/openapi.yaml}).
     *
     * @param id the id
     * @param current whether it is the one that asks
     * @param createdAt when it began
     * @param lastUsedAt when it was used last, to a minute or so
     * @param userAgent how the browser named itself
     */
    record SessionInfo(UUID id, boolean current, Instant createdAt, Instant lastUsedAt, String userAgent) {}
}
