package rapport.account;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;

/**
 * The door to the question who is a moderator: an account whose e-mail the operator has named <em>and</em> that was
 * confirmed. The name alone is not enough: anybody may sign up with any e-mail.
 */
@Component
public class Moderators {
    private final JdbcClient jdbc;
    private final InstantSource time;
    private final Map<String, String> named;
    private final String[] keys;

    Moderators(JdbcClient jdbc, InstantSource time, Settings settings) {
        this.jdbc = jdbc;
        this.time = time;
        Map<String, String> emails = new LinkedHashMap<>();
        settings.moderators().stream()
                .filter(email -> !email.isBlank())
                .forEach(email -> emails.putIfAbsent(EmailKey.of(email).value(), email.strip()));
        this.named = Collections.unmodifiableMap(emails);
        this.keys = emails.keySet().toArray(String[]::new);
    }

    /** Whether this account is a moderator now. */
    public boolean is(UUID accountId) {
        return keys.length > 0
                && jdbc.sql("""
                                SELECT EXISTS (
                                    SELECT FROM moderator JOIN account ON account.id = moderator.account_id
                                    WHERE account.id = ? AND account.email_key = ANY (?))
                                """)
                        .param(accountId)
                        .param(keys)
                        .query(Boolean.class)
                        .single();
    }

    /** The accounts of all who are moderators now, those who confirmed first before the others. */
    public List<UUID> accountIds() {
        return jdbc.sql("""
                        SELECT account.id FROM moderator JOIN account ON account.id = moderator.account_id
                        WHERE account.email_key = ANY (?)
                        ORDER BY moderator.confirmed_at, account.id
                        """)
                .param(keys)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Takes it for shown that the operator means this account; without its e-mail's being named that changes nothing. */
    public void confirm(UUID accountId) {
        jdbc.sql("INSERT INTO moderator (account_id, confirmed_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .param(accountId)
                .param(time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the operator named: each e-mail as he wrote it, by its key, in his order. */
    Map<String, String> named() {
        return named;
    }

    /** The roles of an account that was confirmed, or not. */
    List<String> roles(String email, boolean isConfirmed) {
        return isConfirmed && named.containsKey(EmailKey.of(email).value()) ? List.of("moderator") : List.of();
    }
}
