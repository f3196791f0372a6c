package rapport.order;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** The door to what a seller's orders ask of him soon. Whoever asks has made sure that he may know. */
@Component
public class DueOrders {
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    DueOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happens by time alone unless the seller does something. */
    public enum Threat {
        /** It is overdue. */
        OVERDUE,
        /** It ends, and that is his fault. */
        LAPSED
    }

    /**
     * An order that asks something of its seller.
     *
     * @param orderId the order
     * @param conversationId its conversation
     * @param buyerId who waits
     * @param sellerId who is waited for
     * @param threat what happens else
     * @param at when
     */
    public record DueOrder(UUID orderId, UUID conversationId, UUID buyerId, UUID sellerId, Threat threat, Instant at) {}

    /** What happens to a seller's orders between two instants, the soonest first. */
    public List<DueOrder> list(UUID sellerId, Instant now, Instant until) {
        return jdbc.sql("""
                        SELECT id, conversation_id, buyer_id, threat, at FROM (
                            SELECT id, conversation_id, buyer_id,
                                   CASE WHEN stage <> 'placed' AND due_at > :now THEN 'OVERDUE' ELSE 'LAPSED' END AS threat,
                                   CASE WHEN stage <> 'placed' AND due_at <= :now
                                        THEN due_at + make_interval(secs => :givenUp) ELSE due_at END AS at
                            FROM service_order
                            WHERE seller_id = :seller AND closed_at IS NULL
                                  AND stage IN ('placed', 'in_work', 'in_revision')) o
                        WHERE at > :now AND at <= :until ORDER BY at, id LIMIT :most
                        """)
                .param("seller", sellerId)
                .param("now", SqlArrays.time(now))
                .param("until", SqlArrays.time(until))
                .param("givenUp", Deadlines.GIVEN_UP.toSeconds())
                .param("most", MOST)
                .query((row, n) -> new DueOrder(
                        row.getObject("id", UUID.class),
                        row.getObject("conversation_id", UUID.class),
                        row.getObject("buyer_id", UUID.class),
                        sellerId,
                        Threat.valueOf(row.getString("threat")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
