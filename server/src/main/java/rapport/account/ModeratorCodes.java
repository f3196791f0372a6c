package rapport.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.Secret;

/**
 * One-time codes that the operator gives to those whom he named as moderators, by a way he trusts. Each is good for the
 * account with that e-mail only, for a week, once.
 */
@Component
public class ModeratorCodes {
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Moderators moderators;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    ModeratorCodes(JdbcClient jdbc, Moderators moderators, InstantSource time) {
        this.jdbc = jdbc;
        this.moderators = moderators;
        this.time = time;
    }

    /**
     * Makes a new code for everybody who is named and not confirmed; earlier codes are void. Who is no longer named loses
     * his confirmation, so that being named again later asks for a code again.
     *
     * @return the only place where the codes can be read
     */
    public List<Invitation> renew() {
        String[] named = moderators.named().keySet().toArray(String[]::new);
        jdbc.sql("""
                        DELETE FROM moderator USING account
                        WHERE account.id = moderator.account_id AND account.email_key <> ALL (?)
                        """).param(named).update();
        jdbc.sql("DELETE FROM moderator_code WHERE email_key <> ALL (?)")
                .param(named)
                .update();
        Set<String> confirmed = new HashSet<>(
                jdbc.sql("SELECT email_key FROM account JOIN moderator ON moderator.account_id = account.id")
                        .query((row, n) -> row.getString(1))
                        .list());
        List<Invitation> invitations = new ArrayList<>();
        moderators.named().forEach((key, email) -> {
            if (!confirmed.contains(key)) {
                invitations.add(new Invitation(email, make(key)));
            }
        });
        return invitations;
    }

    private Secret make(String emailKey) {
        RandomToken code = RandomToken.random(random);
        jdbc.sql("""
                        INSERT INTO moderator_code (email_key, code_hash, made_at) VALUES (?, ?, ?)
                        ON CONFLICT (email_key) DO UPDATE SET code_hash = excluded.code_hash, made_at = excluded.made_at
                        """).param(emailKey).param(code.hash().bytes()).param(now()).update();
        return code.text();
    }

    /** Confirms an account with the code that was made for its e-mail, and uses the code up; false if it is not that code. */
    boolean confirm(UUID accountId, String code) {
        return RandomToken.parse(code)
                .map(token -> jdbc.sql("""
                                WITH used AS (
                                    DELETE FROM moderator_code USING account
                                    WHERE account.id = ? AND moderator_code.email_key = account.email_key
                                        AND code_hash = ? AND made_at > ?
                                    RETURNING account.id)
                                INSERT INTO moderator (account_id, confirmed_at) SELECT id, ? FROM used
                                ON CONFLICT (account_id) DO UPDATE SET confirmed_at = moderator.confirmed_at
                                """)
                        .param(accountId)
                        .param(token.hash().bytes())
                        .param(now().minus(GOOD_FOR))
                        .param(now())
                        .update())
                .filter(rows -> rows == 1)
                .isPresent();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * What the operator passes on.
     *
     * @param email for whom, as the operator wrote it
     * @param code the code
     */
    public record Invitation(String email, Secret code) {
        /** Where the person confirms, as a path of this server; holds the code. */
        public Secret link() {
            return new Secret("/settings?moderator=" + code.value());
        }
    }
}
