package rapport.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.catalogue.Money;
import rapport.order.payment.PaymentKind;
import rapport.order.payment.PaymentProvider;
import rapport.order.payment.PaymentRequest;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.stream.Outbox;

/** What the marketplace's payment was asked to do, and what became of it. */
@Component
class PaymentStore {
    private static final String SELECT = """
            SELECT p.id, p.order_id, p.kind, p.amount, p.currency, p.state, p.tries, p.pay_url, o.buyer_id, o.seller_id
            FROM payment p JOIN service_order o ON o.id = p.order_id
            """;

    private final JdbcClient jdbc;
    private final PaymentProvider provider;
    /** Fetched when it is needed: it stands on the orders, and these on us. */
    private final ObjectProvider<PaymentWorker> worker;

    PaymentStore(JdbcClient jdbc, PaymentProvider provider, ObjectProvider<PaymentWorker> worker) {
        this.jdbc = jdbc;
        this.provider = provider;
        this.worker = worker;
    }

    /**
     * A payment as it stands.
     *
     * @param request what is asked for
     * @param state open, awaited, confirmed or declined
     * @param tries how often it was asked for
     * @param payUrl where the buyer pays, if that is known and awaited
     */
    record Stored(PaymentRequest request, String state, int tries, Optional<String> payUrl) {}

    /**
     * Notes something that is to be asked for from now on, soon after the commit; answers whether it counts as done already.
     *
     * @throws ProblemException invalid-input, if another payment is named so
     */
    boolean add(Order order, Outcome.PaymentDue due, Instant now, Outbox outbox) {
        boolean settled = provider.isImmediate();
        int added = jdbc.sql("""
                        INSERT INTO payment (id, order_id, kind, amount, currency, state, asked_at, try_at, settled_at)
                        VALUES (:id, :order, :kind, :amount, :currency, :state, :now, :try, :settled)
                        ON CONFLICT (id) DO NOTHING
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
        if (added == 0) {
            // Options and tips bear the name that a page gave them, and this one is taken.
            throw ProblemException.invalid(List.of(new FieldError("clientId", "invalid", null)));
        }
        if (!settled) {
            outbox.afterCommit(() -> worker.getObject().wake());
        }
        return settled;
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(id)
                .query((row, n) -> stored(row))
                .optional();
    }

    /** Takes some of those to be asked for by now, the longest waiting first; nobody else takes them before that time. */
    List<Stored> claim(Instant now, Instant until, int limit) {
        return jdbc.sql("""
                        WITH due AS MATERIALIZED (
                            SELECT id FROM payment WHERE try_at <= :now ORDER BY try_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                        UPDATE payment p SET try_at = :until FROM due, service_order o
                        WHERE p.id = due.id AND o.id = p.order_id
                        RETURNING p.id, p.order_id, p.kind, p.amount, p.currency, p.state, p.tries, p.pay_url,
                            o.buyer_id, o.seller_id
                        """)
                .param("now", SqlArrays.time(now))
                .param("until", SqlArrays.time(until))
                .param("limit", limit)
                .query((row, n) -> stored(row))
                .list();
    }

    /** It was asked for, and nothing clear is known of it; ask again then. */
    void unanswered(UUID id, Instant again) {
        jdbc.sql("UPDATE payment SET tries = tries + 1, try_at = ? WHERE id = ? AND settled_at IS NULL")
                .params(SqlArrays.time(again), id)
                .update();
    }

    /** Releases and refunds that were asked for very often. */
    int countStuck() {
        return jdbc.sql("""
                        SELECT count(*) FROM payment
                        WHERE try_at IS NOT NULL AND kind <> 'hold' AND tries > ?
                        """)
                .param(PaymentRetries.STUCK_AFTER)
                .query(Integer.class)
                .single();
    }

    /** It was asked for and is under way; ask again then. */
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

    /** Where the buyer pays one of these, the latest first. */
    Optional<String> payUrl(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                        SELECT pay_url FROM payment WHERE id IN (:ids) AND settled_at IS NULL AND pay_url IS NOT NULL
                        ORDER BY asked_at DESC LIMIT 1
                        """).param("ids", ids).query(String.class).optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        PaymentRequest request = new PaymentRequest(
                row.getObject("id", UUID.class),
                PaymentKind.ofKey(row.getString("kind")),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getObject("order_id", UUID.class),
                row.getObject("buyer_id", UUID.class),
                row.getObject("seller_id", UUID.class));
        return new Stored(
                request, row.getString("state"), row.getInt("tries"), Optional.ofNullable(row.getString("pay_url")));
    }
}
