package rapport.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.catalogue.Money;
import rapport.order.payment.PaymentKind;
import rapport.order.payment.PaymentProvider;
import rapport.order.payment.PaymentRequest;
import rapport.platform.database.SqlArrays;

/** What the marketplace's payment was asked to do, and what became of it. */
@Component
class PaymentStore {
    private static final String SELECT = """
            SELECT p.id, p.order_id, p.kind, p.amount, p.currency, p.state, p.tries, o.buyer_id, o.seller_id
            FROM payment p JOIN service_order o ON o.id = p.order_id
            """;

    private final JdbcClient jdbc;
    private final PaymentProvider provider;

    PaymentStore(JdbcClient jdbc, PaymentProvider provider) {
        this.jdbc = jdbc;
        this.provider = provider;
    }

    /**
     * A payment as it stands.
     *
     * @param request what is asked for
     * @param state open, awaited, confirmed or declined
     * @param tries how often it was asked for
     */
    record Stored(PaymentRequest request, String state, int tries) {}

    /** Notes something that is to be asked for from now on; answers whether it counts as done by that. */
    boolean add(Order order, Outcome.PaymentDue due, Instant now) {
        boolean settled = provider.isImmediate();
        jdbc.sql("""
                        INSERT INTO payment (id, order_id, kind, amount, currency, state, asked_at, try_at, settled_at)
                        VALUES (:id, :order, :kind, :amount, :currency, :state, :now, :try, :settled)
                        """)
                .param("id", due.id())
                .param("order", order.id())
                .param("kind", due.kind().key())
                .param("amount", due.amount())
                .param("currency", order.terms().currency())
                .param("state", settled ? "confirmed" : "open")
                .param("now", SqlArrays.time(now))
                .param("try", settled ? null : SqlArrays.time(now))
                .param("settled", settled ? SqlArrays.time(now) : null)
                .update();
        return settled;
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(id)
                .query((row, n) -> stored(row))
                .optional();
    }

    /** Those to be asked for by now, the longest waiting first. */
    List<Stored> listToAsk(Instant now, int limit) {
        return jdbc.sql(SELECT + "WHERE p.try_at <= ? ORDER BY p.try_at LIMIT ?")
                .params(SqlArrays.time(now), limit)
                .query((row, n) -> stored(row))
                .list();
    }

    /** It was asked for and is not answered; ask again then. */
    void asked(UUID id, @Nullable String payUrl, Instant again) {
        jdbc.sql("""
                        UPDATE payment SET state = 'awaited', pay_url = coalesce(?, pay_url), tries = tries + 1, try_at = ?
                        WHERE id = ? AND settled_at IS NULL
                        """).param(payUrl).params(SqlArrays.time(again), id).update();
    }

    /** It is answered; false if it had been answered before. */
    boolean settle(UUID id, boolean confirmed, Instant now) {
        return jdbc.sql("""
                        UPDATE payment SET state = ?, settled_at = ?, try_at = NULL, pay_url = NULL
                        WHERE id = ? AND settled_at IS NULL
                        """)
                        .params(confirmed ? "confirmed" : "declined", SqlArrays.time(now), id)
                        .update()
                > 0;
    }

    /** Where the buyer pays what is awaited of him. */
    Optional<String> payUrl(UUID orderId) {
        return jdbc.sql("""
                        SELECT pay_url FROM payment
                        WHERE order_id = ? AND settled_at IS NULL AND kind = 'hold' AND pay_url IS NOT NULL
                        ORDER BY asked_at DESC LIMIT 1
                        """).param(orderId).query(String.class).optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        PaymentRequest request = new PaymentRequest(
                row.getObject("id", UUID.class),
                PaymentKind.ofKey(row.getString("kind")),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getObject("order_id", UUID.class),
                row.getObject("buyer_id", UUID.class),
                row.getObject("seller_id", UUID.class));
        return new Stored(request, row.getString("state"), row.getInt("tries"));
    }
}
