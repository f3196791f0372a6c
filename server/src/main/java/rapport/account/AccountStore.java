package rapport.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.Secret;

/** The table of accounts. */
@Component
final class AccountStore {
    private final JdbcClient jdbc;
    private final Moderators moderators;
    private final Ids ids;
    private final InstantSource time;

    AccountStore(JdbcClient jdbc, Moderators moderators, Ids ids, InstantSource time) {
        this.jdbc = jdbc;
        this.moderators = moderators;
        this.ids = ids;
        this.time = time;
    }

    /** Adds an account; empty if its e-mail has one already. */
    Optional<Credentials> add(AccountRules.NewAccount account, String passwordHash) {
        UUID id = ids.next();
        int added = jdbc.sql("""
                        INSERT INTO account (id, email, email_key, password_hash, name, language, time_zone, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (email_key) DO NOTHING
                        """)
                .param(id)
                .param(account.email())
                .param(EmailKey.of(account.email()).value())
                .param(passwordHash)
                .param(account.name())
                .param(AccountRules.lower(account.language()))
                .param(account.timeZone())
                .param(time.instant().atOffset(ZoneOffset.UTC))
                .update();
        return added == 1 ? Optional.of(new Credentials(id, passwordHash)) : Optional.empty();
    }

    /** What is needed to let somebody in. */
    Optional<Credentials> findCredentials(EmailKey email) {
        return jdbc.sql("SELECT id, password_hash FROM account WHERE email_key = ?")
                .param(email.value())
                .query((row, n) -> new Credentials(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    /** The account's password hash. */
    String passwordHash(UUID id) {
        return jdbc.sql("SELECT password_hash FROM account WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Puts a new hash in place of an old one; false if another was there by now. */
    boolean changePassword(UUID id, String oldHash, String newHash) {
        return jdbc.sql("UPDATE account SET password_hash = ? WHERE id = ? AND password_hash = ?")
                        .param(newHash)
                        .param(id)
                        .param(oldHash)
                        .update()
                == 1;
    }

    /** The account as its owner sees it. */
    Me getMe(UUID id) {
        return jdbc.sql("""
                        SELECT id, email, name, language, time_zone, theme, undo_seconds, browser_notifications, created_at,
                            EXISTS (SELECT FROM moderator WHERE account_id = account.id) AS is_confirmed
                        FROM account WHERE id = ?
                        """).param(id).query((row, n) -> me(row)).single();
    }

    /** Changes the members given; answers the account as it is then. */
    Me change(UUID id, AccountRules.MeChange change) {
        return jdbc.sql("""
                        UPDATE account SET
                            name = COALESCE(CAST(:name AS text), name),
                            language = COALESCE(CAST(:language AS text), language),
                            time_zone = COALESCE(CAST(:timeZone AS text), time_zone),
                            theme = COALESCE(CAST(:theme AS text), theme),
                            undo_seconds = COALESCE(CAST(:undoSeconds AS int), undo_seconds),
                            browser_notifications = COALESCE(CAST(:notifications AS boolean), browser_notifications)
                        WHERE id = :id
                        RETURNING id, email, name, language, time_zone, theme, undo_seconds, browser_notifications, created_at,
                            EXISTS (SELECT FROM moderator WHERE account_id = account.id) AS is_confirmed
                        """)
                .param("id", id)
                .param("name", change.name())
                .param("language", change.language())
                .param("timeZone", change.timeZone())
                .param("theme", change.theme())
                .param("undoSeconds", change.undoSeconds())
                .param("notifications", change.browserNotifications())
                .query((row, n) -> me(row))
                .single();
    }

    private Me me(ResultSet row) throws SQLException {
        String email = row.getString("email");
        return new Me(
                row.getObject("id", UUID.class),
                email,
                row.getString("name"),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                row.getString("time_zone"),
                Theme.valueOf(row.getString("theme").toUpperCase(Locale.ROOT)),
                row.getInt("undo_seconds"),
                row.getBoolean("browser_notifications"),
                moderators.roles(email, row.getBoolean("is_confirmed")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /**
     * What is needed to let somebody in.
     *
     * @param accountId whose
     * @param passwordHash the hash of the password
     */
    record Credentials(UUID accountId, String passwordHash) {
        @Override
        public String toString() {
            return "Credentials[" + accountId + ", " + Secret.REDACTED + "]";
        }
    }
}
