package rapport.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.account.Language;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.ProblemException;

/** The stored requests. */
@Component
class RequestStore {
    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place in the list of a buyer's own. */
    record Place(Instant at, UUID id) {}

    Optional<Request> find(UUID id) {
        return jdbc.sql("SELECT * FROM request WHERE id = ?")
                .param(id)
                .query((row, n) -> request(row, additions(id)))
                .optional();
    }

    /** A buyer's own, by the name that his page gave it. */
    Optional<Request> find(UUID buyerId, UUID clientId) {
        return jdbc.sql("SELECT id FROM request WHERE buyer_id = ? AND client_id = ?")
                .params(buyerId, clientId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(this::find);
    }

    /**
     * Locks a request until the end of the transaction at hand, and by that its proposals.
     *
     * @throws ProblemException not-found
     */
    Request lock(UUID id) {
        return jdbc.sql("SELECT * FROM request WHERE id = ? FOR NO KEY UPDATE")
                .param(id)
                .query((row, n) -> request(row, additions(id)))
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    /** How many of a buyer's are open. Whoever counts in order to publish one waits here for others who do. */
    int lockCountOpen(UUID buyerId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("requests of " + buyerId)
                .query((row, n) -> true)
                .single();
        return jdbc.sql("SELECT count(*)::int FROM request WHERE buyer_id = ? AND state = 'open'")
                .param(buyerId)
                .query(Integer.class)
                .single();
    }

    /** A buyer's own, the latest first. */
    List<Request> listOf(UUID buyerId, Optional<Place> after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM request WHERE buyer_id = :buyer
                          AND (CAST(:id AS uuid) IS NULL
                               OR (published_at, id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))
                        ORDER BY published_at DESC, id DESC LIMIT :limit
                        """)
                .param("buyer", buyerId)
                .param("at", after.map(Place::at).map(SqlArrays::time).orElse(null))
                .param("id", after.map(Place::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> request(row, List.of()))
                .list();
    }

    /** These, in no order, without what was added. */
    Map<UUID, Request> listOf(Collection<UUID> ids) {
        Map<UUID, Request> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT * FROM request WHERE id = ANY (?)")
                    .param(ids.toArray(UUID[]::new))
                    .query(row -> {
                        Request request = request(row, List.of());
                        found.put(request.id(), request);
                    });
        }
        return found;
    }

    /** Those whose time has passed. */
    List<UUID> listDue(Instant now, int limit) {
        return jdbc.sql("SELECT id FROM request WHERE state = 'open' AND expires_at <= ? ORDER BY expires_at LIMIT ?")
                .params(SqlArrays.time(now), limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many proposals each of these has had. */
    Map<UUID, Integer> proposals(Collection<UUID> ids) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, proposals FROM request WHERE id = ANY (?)")
                    .param(ids.toArray(UUID[]::new))
                    .query(row -> {
                        counts.put(row.getObject(1, UUID.class), row.getInt(2));
                    });
        }
        return counts;
    }

    void insert(Request request, UUID clientId) {
        withContent(jdbc.sql("""
                        INSERT INTO request (id, buyer_id, client_id, title, body, budget_from, budget_to, currency, deadline,
                            language, state, version, published_at, expires_at, extended)
                        VALUES (:id, :buyer, :client, :title, :body, :from, :to, :currency, :deadline, :language, :state,
                            :version, :published, :expires, :extended)
                        """), request)
                .param("buyer", request.buyerId())
                .param("client", clientId)
                .param("published", SqlArrays.time(request.times().publishedAt()))
                .update();
    }

    void save(Request request, int proposals) {
        withContent(jdbc.sql("""
                        UPDATE request SET title = :title, body = :body, budget_from = :from, budget_to = :to,
                            currency = :currency, deadline = :deadline, language = :language, state = :state,
                            version = :version, expires_at = :expires, extended = :extended, edited_at = :edited,
                            ended_at = :ended, chosen_id = :chosen, proposals = :proposals
                        WHERE id = :id
                        """), request)
                .param("edited", time(request.times().editedAt()))
                .param("ended", time(request.times().endedAt()))
                .param("chosen", request.chosen().orElse(null))
                .param("proposals", proposals)
                .update();
    }

    private static JdbcClient.StatementSpec withContent(JdbcClient.StatementSpec sql, Request request) {
        Task task = request.task();
        return sql.param("id", request.id())
                .param("title", task.title())
                .param("body", task.text())
                .param("from", task.budget().from())
                .param("to", task.budget().to())
                .param("currency", task.budget().currency())
                .param("deadline", task.deadline().orElse(null))
                .param("language", task.language().name().toLowerCase(Locale.ROOT))
                .param("state", request.state().key())
                .param("version", request.version())
                .param("expires", SqlArrays.time(request.times().expiresAt()))
                .param("extended", request.times().extended());
    }

    /** Whether this was added already, as the page named it. */
    boolean knowsAddition(UUID requestId, UUID clientId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM request_addition WHERE request_id = ? AND client_id = ?)")
                .params(requestId, clientId)
                .query(Boolean.class)
                .single();
    }

    void insertAddition(UUID requestId, int no, UUID clientId, Request.Addition addition) {
        jdbc.sql("INSERT INTO request_addition (request_id, no, client_id, at, body) VALUES (?, ?, ?, ?, ?)")
                .params(requestId, no, clientId, SqlArrays.time(addition.at()), addition.text())
                .update();
    }

    private List<Request.Addition> additions(UUID requestId) {
        return jdbc.sql("SELECT at, body FROM request_addition WHERE request_id = ? ORDER BY no")
                .param(requestId)
                .query((row, n) -> new Request.Addition(instant(row, "at"), row.getString("body")))
                .list();
    }

    static Request request(ResultSet row, List<Request.Addition> additions) throws SQLException {
        Task task = new Task(
                row.getString("title"),
                row.getString("body"),
                new Task.Budget(row.getLong("budget_from"), row.getLong("budget_to"), row.getString("currency")),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)));
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("buyer_id", UUID.class),
                task,
                new ArrayList<>(additions),
                RequestState.ofKey(row.getString("state")),
                new Request.Times(
                        instant(row, "published_at"),
                        optional(row, "edited_at"),
                        instant(row, "expires_at"),
                        row.getBoolean("extended"),
                        optional(row, "ended_at")),
                Optional.ofNullable(row.getObject("chosen_id", UUID.class)),
                row.getInt("version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(SqlArrays::time).orElse(null);
    }
}
