package rapport.order;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** What was ever done to orders, and where their money went; only ever added to. */
@Component
class OrderLog {
    private final JdbcClient jdbc;

    OrderLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One entry.
     *
     * @param at when
     * @param act what was done
     * @param actor by whom
     * @param accountId by which account; null for the clock and the payment
     * @param clientId as the page named it, once for all that it brought about
     * @param card what the conversation shows of it
     * @param itemId what of the order that is about
     * @param seq where the conversation shows it
     */
    record Row(
            Instant at,
            Act act,
            Actor actor,
            @Nullable UUID accountId,
            @Nullable UUID clientId,
            @Nullable String card,
            @Nullable UUID itemId,
            @Nullable Integer seq) {}

    /** Whether what a page named so was done already. */
    boolean knows(UUID orderId, UUID clientId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM order_log WHERE order_id = ? AND client_id = ?)")
                .params(orderId, clientId)
                .query(Boolean.class)
                .single();
    }

    /** Adds entries; the order is locked. */
    void add(UUID orderId, List<Row> rows) {
        int no = next("order_log", orderId);
        for (Row row : rows) {
            jdbc.sql("""
                            INSERT INTO order_log (order_id, no, at, act, actor, account_id, client_id, card, item_id, seq)
                            VALUES (:order, :no, :at, :act, :actor, :account, :client, :card, :item, :seq)
                            """)
                    .param("order", orderId)
                    .param("no", no++)
                    .param("at", SqlArrays.time(row.at()))
                    .param("act", row.act().key())
                    .param("actor", row.actor().key())
                    .param("account", row.accountId())
                    .param("client", row.clientId())
                    .param("card", row.card())
                    .param("item", row.itemId())
                    .param("seq", row.seq())
                    .update();
        }
    }

    /** Adds to the ledger; the order is locked. */
    void book(UUID orderId, List<Outcome.Entry> entries, String currency, Instant at) {
        if (entries.isEmpty()) {
            return;
        }
        int no = next("ledger_entry", orderId);
        for (Outcome.Entry entry : entries) {
            jdbc.sql("""
                            INSERT INTO ledger_entry (order_id, no, at, from_pocket, to_pocket, amount, currency, payment_id)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(orderId, no++, SqlArrays.time(at))
                    .params(entry.from().key(), entry.to().key(), entry.amount(), currency, entry.paymentId())
                    .update();
        }
    }

    /**
     * An entry of the ledger.
     *
     * @param at when
     * @param from the pocket that it leaves
     * @param to the pocket that it comes to
     * @param amount in minor units
     */
    record Booked(Instant at, Outcome.Pocket from, Outcome.Pocket to, long amount) {}

    /** Where the money of an order went, in its order. */
    List<Booked> ledger(UUID orderId) {
        return jdbc.sql("SELECT at, from_pocket, to_pocket, amount FROM ledger_entry WHERE order_id = ? ORDER BY no")
                .param(orderId)
                .query((row, n) -> new Booked(
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        Outcome.Pocket.valueOf(row.getString("from_pocket").toUpperCase(java.util.Locale.ROOT)),
                        Outcome.Pocket.valueOf(row.getString("to_pocket").toUpperCase(java.util.Locale.ROOT)),
                        row.getLong("amount")))
                .list();
    }

    private int next(String table, UUID orderId) {
        return jdbc.sql("SELECT coalesce(max(no), 0) + 1 FROM " + table + " WHERE order_id = ?")
                .param(orderId)
                .query(Integer.class)
                .single();
    }

    /** Where the conversation shows what of an order: the place of the first card about each item. */
    Map<UUID, Integer> places(UUID orderId) {
        Map<UUID, Integer> places = new HashMap<>();
        jdbc.sql(
                        "SELECT item_id, seq FROM order_log WHERE order_id = ? AND item_id IS NOT NULL AND seq IS NOT NULL ORDER BY no DESC")
                .param(orderId)
                .query(row -> {
                    places.put(row.getObject("item_id", UUID.class), row.getInt("seq"));
                });
        return Map.copyOf(places);
    }

    /** All that was done, in its order. */
    List<Row> list(UUID orderId) {
        return jdbc.sql("SELECT * FROM order_log WHERE order_id = ? ORDER BY no")
                .param(orderId)
                .query((row, n) -> new Row(
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        Act.valueOf(row.getString("act").toUpperCase(java.util.Locale.ROOT)),
                        Actor.valueOf(row.getString("actor").toUpperCase(java.util.Locale.ROOT)),
                        row.getObject("account_id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getString("card"),
                        row.getObject("item_id", UUID.class),
                        Optional.ofNullable(row.getObject("seq", Integer.class)).orElse(null)))
                .list();
    }
}
