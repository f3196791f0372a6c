package rapport.account;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/** The door to accounts for other features. */
@Component
public class Accounts {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of this id, if there is one. */
    public Optional<Account> find(UUID id) {
        return jdbc.sql("""
                        SELECT id, email, name, language, time_zone, undo_seconds, created_at
                        FROM account WHERE id = ?
                        """)
                .param(id)
                .query((row, n) -> new Account(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getString("name"),
                        Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                        ZoneId.of(row.getString("time_zone")),
                        row.getInt("undo_seconds"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * The account of this id.
     *
     * @throws ProblemException not-found, if there is none
     */
    public Account get(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    /** Accounts whose name or e-mail holds these words, whatever their case; for moderators. At most so many, by name. */
    public List<UUID> listLike(String words, int limit) {
        String pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql("SELECT id FROM account WHERE name ILIKE ? OR email ILIKE ? ORDER BY name, id LIMIT ?")
                .params(pattern, pattern, limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The people of these ids; unknown ids are left out. */
    public Map<UUID, Person> people(Collection<UUID> ids) {
        Map<UUID, Person> people = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, name FROM account WHERE id = ANY (?)")
                    .param(ids.toArray(UUID[]::new))
                    .query(row -> {
                        UUID id = row.getObject("id", UUID.class);
                        people.put(id, new Person(id, row.getString("name")));
                    });
        }
        return people;
    }
}
