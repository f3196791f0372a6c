package rapport.catalogue;

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
import rapport.platform.problem.ProblemException;
import tools.jackson.databind.ObjectMapper;

/** The stored services. */
@Component
class ServiceStore {
    private static final String COLUMNS = "id, seller_id, title, description, price_amount, price_currency,"
            + " delivery_days, packages, options, questions, contact_needs, status, version, created_at, updated_at";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ServiceStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ServiceState> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM service WHERE id = ?")
                .param(id)
                .query((row, n) -> state(row))
                .optional();
    }

    /**
     * A seller's service, locked until the end of the transaction at hand.
     *
     * @throws ProblemException not-found, if it is archived, somebody else's or not there
     */
    ServiceState lock(UUID id, UUID sellerId) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM service WHERE id = ? AND seller_id = ? AND status <> 'archived' FOR NO KEY UPDATE")
                .params(id, sellerId)
                .query((row, n) -> state(row))
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    /** A seller's services but the archived ones, the newest first. */
    List<ServiceState> listOf(UUID sellerId) {
        return jdbc.sql(
                        "SELECT " + COLUMNS
                                + " FROM service WHERE seller_id = ? AND status <> 'archived' ORDER BY created_at DESC, id DESC")
                .param(sellerId)
                .query((row, n) -> state(row))
                .list();
    }

    /**
     * How many services a seller has, the archived ones not counted. Whoever counts in order to add one waits here for
     * others who do.
     */
    int lockCountOf(UUID sellerId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("services of " + sellerId)
                .query((row, n) -> true)
                .single();
        return jdbc.sql("SELECT count(*) FROM service WHERE seller_id = ? AND status <> 'archived'")
                .param(sellerId)
                .query(Integer.class)
                .single();
    }

    void insert(ServiceState service) {
        withContent(
                        jdbc.sql("INSERT INTO service (" + COLUMNS
                                + ") VALUES (:id, :seller, :title, :description, :amount, :currency, :days,"
                                + " CAST(:packages AS jsonb), CAST(:options AS jsonb), CAST(:questions AS jsonb),"
                                + " CAST(:needs AS jsonb), :status, :version, :created, :updated)"),
                        service.content())
                .param("id", service.id())
                .param("seller", service.sellerId())
                .param("status", service.status().column())
                .param("version", service.version())
                .param("created", SqlArrays.time(service.createdAt()))
                .param("updated", SqlArrays.time(service.updatedAt()))
                .update();
    }

    void setContent(UUID id, ServiceContent content, int version, Instant now) {
        withContent(jdbc.sql("""
                        UPDATE service
                        SET title = :title, description = :description, price_amount = :amount,
                            price_currency = :currency, delivery_days = :days, packages = CAST(:packages AS jsonb),
                            options = CAST(:options AS jsonb), questions = CAST(:questions AS jsonb),
                            contact_needs = CAST(:needs AS jsonb), version = :version, updated_at = :now
                        WHERE id = :id
                        """), content)
                .param("id", id)
                .param("version", version)
                .param("now", SqlArrays.time(now))
                .update();
    }

    /** Price and days are written beside the packages that they come from: lists need no more than these. */
    private JdbcClient.StatementSpec withContent(JdbcClient.StatementSpec sql, ServiceContent content) {
        return sql.param("title", content.title())
                .param("description", content.description())
                .param("amount", content.price().amount())
                .param("currency", content.price().currency())
                .param("days", content.deliveryDays())
                .param("packages", json.writeValueAsString(content.packages()))
                .param("options", json.writeValueAsString(content.options()))
                .param("questions", json.writeValueAsString(content.questions()))
                .param("needs", json.writeValueAsString(content.contactNeeds()));
    }

    /** Sets the status; a service keeps the time when it was published first, so that a pause does not make it new. */
    void setStatus(UUID id, ServiceStatus status, Instant now) {
        jdbc.sql("""
                        UPDATE service
                        SET status = :status, updated_at = :now,
                            published_at = CASE WHEN :status = 'published' THEN coalesce(published_at, :now)
                                                ELSE published_at END
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("status", status.column())
                .param("now", SqlArrays.time(now))
                .update();
    }

    private ServiceState state(ResultSet row) throws SQLException {
        return new ServiceState(
                row.getObject("id", UUID.class),
                row.getObject("seller_id", UUID.class),
                new ServiceContent(
                        row.getString("title"),
                        row.getString("description"),
                        List.of(json.readValue(row.getString("packages"), ServicePackage[].class)),
                        List.of(json.readValue(row.getString("options"), ServiceOption[].class)),
                        List.of(json.readValue(row.getString("questions"), Question[].class)),
                        List.of(json.readValue(row.getString("contact_needs"), ContactNeed[].class))),
                ServiceStatus.ofColumn(row.getString("status")),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
