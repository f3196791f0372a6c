package rapport.catalogue;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored profiles. */
@Component
class ProfileStore {
    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProfileText get(UUID accountId) {
        return jdbc.sql("SELECT headline, about FROM profile WHERE account_id = ?")
                .param(accountId)
                .query((row, n) -> new ProfileText(row.getString("headline"), row.getString("about")))
                .optional()
                .orElse(ProfileText.NONE);
    }

    void set(UUID accountId, ProfileText text) {
        jdbc.sql("""
                        INSERT INTO profile (account_id, headline, about) VALUES (?, ?, ?)
                        ON CONFLICT (account_id) DO UPDATE SET headline = excluded.headline, about = excluded.about
                        """).params(accountId, text.headline(), text.about()).update();
    }
}
