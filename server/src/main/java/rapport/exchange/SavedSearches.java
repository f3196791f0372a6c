package rapport.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.database.SqlArrays;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import tools.jackson.databind.ObjectMapper;

/** Searches that sellers keep, with what is new in each since they looked last. */
@Component
class SavedSearches {
    static final int MOST = 20;
    private static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final RequestList requests;
    private final ObjectMapper json;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource time;

    SavedSearches(JdbcClient jdbc, RequestList requests, ObjectMapper json, Transactions transactions, Ids ids) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.json = json;
        this.transactions = transactions;
        this.ids = ids;
        this.time = ids.time();
    }

    private record Stored(UUID id, String name, Filter filter, Instant lookedAt) {}

    List<SavedSearch> list(UUID accountId) {
        return jdbc
                .sql("SELECT id, name, filter, looked_at FROM saved_search WHERE account_id = ? ORDER BY made_at, id")
                .param(accountId)
                .query((row, n) -> new Stored(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        json.readValue(row.getString("filter"), Filter.class),
                        RequestStore.instant(row, "looked_at")))
                .list()
                .stream()
                .map(one -> SavedSearch.of(
                        one.id(),
                        one.name(),
                        one.filter(),
                        requests.countSince(one.filter(), accountId, one.lookedAt(), MOST_COUNTED)))
                .toList();
    }

    /**
     * Keeps a search; what there is now is not new.
     *
     * @throws ProblemException too-many
     */
    SavedSearch save(UUID accountId, ExchangeInput.Named named) {
        UUID id = ids.next();
        transactions.write(outbox -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param("searches of " + accountId)
                    .query((row, n) -> true)
                    .single();
            int count = jdbc.sql("SELECT count(*)::int FROM saved_search WHERE account_id = ?")
                    .param(accountId)
                    .query(Integer.class)
                    .single();
            if (count >= MOST) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            return jdbc.sql("""
                            INSERT INTO saved_search (id, account_id, name, filter, looked_at, made_at)
                            VALUES (:id, :account, :name, CAST(:filter AS jsonb), :now, :now)
                            """)
                    .param("id", id)
                    .param("account", accountId)
                    .param("name", named.name())
                    .param("filter", json.writeValueAsString(named.filter()))
                    .param("now", SqlArrays.time(time.instant()))
                    .update();
        });
        return SavedSearch.of(id, named.name(), named.filter(), 0);
    }

    /** From now on nothing in it is new. */
    void look(UUID accountId, UUID id) {
        int found = jdbc.sql("UPDATE saved_search SET looked_at = ? WHERE id = ? AND account_id = ?")
                .params(SqlArrays.time(time.instant()), id, accountId)
                .update();
        requireFound(found);
    }

    void delete(UUID accountId, UUID id) {
        requireFound(jdbc.sql("DELETE FROM saved_search WHERE id = ? AND account_id = ?")
                .params(id, accountId)
                .update());
    }

    private static void requireFound(int found) {
        if (found == 0) {
            throw ProblemException.notFound();
        }
    }
}
