package rapport.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.conversation.Side;
import rapport.platform.database.SqlArrays;
import tools.jackson.databind.ObjectMapper;

/** The stored orders. */
@Component
class OrderStore {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OrderStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A place in a list of orders: the time that it is sorted by, and the order. */
    record Place(Optional<Instant> at, UUID id) {}

    Optional<StoredOrder> find(UUID id) {
        return jdbc.sql("SELECT body, version FROM service_order WHERE id = ?")
                .param(id)
                .query((row, n) -> order(row))
                .optional();
    }

    /** Locks an order until the end of the transaction at hand; its conversation is locked already. */
    StoredOrder lock(UUID id) {
        return jdbc.sql("SELECT body, version FROM service_order WHERE id = ? FOR NO KEY UPDATE")
                .param(id)
                .query((row, n) -> order(row))
                .single();
    }

    /** The order that a buyer's page named so. */
    Optional<StoredOrder> find(UUID buyerId, UUID clientId) {
        return jdbc.sql("SELECT body, version FROM service_order WHERE buyer_id = ? AND client_id = ?")
                .params(buyerId, clientId)
                .query((row, n) -> order(row))
                .optional();
    }

    /** The orders of a conversation, the latest first. */
    List<StoredOrder> listOf(UUID conversationId, int limit) {
        return jdbc.sql("""
                        SELECT body, version FROM service_order WHERE conversation_id = ?
                        ORDER BY placed_at DESC, id DESC LIMIT ?
                        """)
                .params(conversationId, limit)
                .query((row, n) -> order(row))
                .list();
    }

    /** The orders of an account on one side: the open ones by what is due, or the closed ones, the latest first. */
    List<StoredOrder> list(UUID accountId, Side side, boolean open, Optional<Place> after, int limit) {
        String mine = side == Side.BUYER ? "buyer_id = :account" : "seller_id = :account";
        // Of an order that was never paid for the seller has not heard.
        String heard = side == Side.SELLER ? " AND (body -> 'times' ->> 'paidAt') IS NOT NULL" : "";
        String rest = open
                ? " AND closed_at IS NULL AND (CAST(:id AS uuid) IS NULL OR (due_at, id) > (CAST(:at AS timestamptz), CAST(:id AS uuid)))"
                        + " ORDER BY due_at, id"
                : " AND closed_at IS NOT NULL AND (CAST(:id AS uuid) IS NULL OR (closed_at, id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))"
                        + " ORDER BY closed_at DESC, id DESC";
        return jdbc.sql("SELECT body, version FROM service_order WHERE " + mine + heard + rest + " LIMIT :limit")
                .param("account", accountId)
                .param("at", after.flatMap(Place::at).map(SqlArrays::time).orElse(null))
                .param("id", after.map(Place::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> order(row))
                .list();
    }

    void insert(Order order, UUID clientId) {
        Order.Parties parties = order.parties();
        jdbc.sql("""
                        INSERT INTO service_order (id, conversation_id, buyer_id, seller_id, client_id, version, stage,
                            contact_kinds, placed_at, due_at, wake_at, closed_at, body)
                        VALUES (:id, :conversation, :buyer, :seller, :client, 0, :stage, :kinds, :placed, NULL, NULL,
                            NULL, CAST(:body AS jsonb))
                        """)
                .param("id", parties.id())
                .param("conversation", parties.conversationId())
                .param("buyer", parties.buyerId())
                .param("seller", parties.sellerId())
                .param("client", clientId)
                .param("stage", order.stage().key())
                .param("kinds", order.terms().contactKinds().toArray(String[]::new))
                .param("placed", SqlArrays.time(order.times().placedAt()))
                .param("body", json.writeValueAsString(order))
                .update();
    }

    void save(StoredOrder stored) {
        Order order = stored.order();
        jdbc.sql("""
                        UPDATE service_order SET version = :version, stage = :stage, due_at = :due, wake_at = :wake,
                            closed_at = :closed, body = CAST(:body AS jsonb)
                        WHERE id = :id
                        """)
                .param("id", order.id())
                .param("version", stored.version())
                .param("stage", order.stage().key())
                .param("due", Deadlines.due(order).map(SqlArrays::time).orElse(null))
                .param("wake", Deadlines.next(order).map(SqlArrays::time).orElse(null))
                .param(
                        "closed",
                        order.ending()
                                .map(Order.Ending::at)
                                .map(SqlArrays::time)
                                .orElse(null))
                .param("body", json.writeValueAsString(order))
                .update();
    }

    /** Orders to which time alone has to do something by now. */
    List<UUID> listToWake(Instant now, int limit) {
        return jdbc.sql("SELECT id FROM service_order WHERE wake_at <= ? ORDER BY wake_at LIMIT ?")
                .params(SqlArrays.time(now), limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The kinds of contact that the orders at work in a conversation need, but for one order. */
    Set<String> contactKinds(UUID conversationId, UUID except) {
        return new TreeSet<>(jdbc.sql("""
                        SELECT DISTINCT unnest(contact_kinds) FROM service_order
                        WHERE conversation_id = ? AND id <> ? AND stage IN ('in_work', 'delivered', 'in_revision')
                        """)
                .params(conversationId, except)
                .query((row, n) -> row.getString(1))
                .list());
    }

    /** Whether a moderator is to decide on an order of a conversation, but for one order. */
    boolean hasDispute(UUID conversationId, UUID except) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM service_order
                                       WHERE conversation_id = ? AND id <> ? AND stage = 'disputed')
                        """).params(conversationId, except).query(Boolean.class).single();
    }

    /**
     * A place among the disputes: those that are ripe come first, where that counts.
     *
     * @param ripe whether everybody had his say
     * @param at when the time to answer is over; of decided ones, when they were decided
     * @param id the order
     */
    record DisputePlace(boolean ripe, Instant at, UUID id) {}

    /** Orders that a moderator is to decide on, those first on which he can, then the longest waiting. */
    List<StoredOrder> listDisputed(Optional<DisputePlace> after, Instant now, int limit) {
        return jdbc.sql("""
                        SELECT body, version FROM (
                            SELECT id, due_at, body, version,
                                   due_at > :now AND body #>> '{dispute,reply}' IS NULL AS unripe
                            FROM service_order WHERE stage = 'disputed'
                        ) disputed
                        WHERE CAST(:id AS uuid) IS NULL
                           OR (unripe, due_at, id) > (CAST(:unripe AS boolean), CAST(:at AS timestamptz), CAST(:id AS uuid))
                        ORDER BY unripe, due_at, id LIMIT :limit
                        """)
                .param("now", SqlArrays.time(now))
                .param("unripe", after.map(place -> !place.ripe()).orElse(null))
                .param("at", after.map(place -> SqlArrays.time(place.at())).orElse(null))
                .param("id", after.map(DisputePlace::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> order(row))
                .list();
    }

    /** Orders that a moderator has decided on, the latest decisions first. */
    List<StoredOrder> listDecided(Optional<DisputePlace> after, int limit) {
        return jdbc.sql("""
                        SELECT body, version FROM service_order
                        WHERE stage = 'decided' AND (CAST(:id AS uuid) IS NULL
                           OR (closed_at, id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))
                        ORDER BY closed_at DESC, id DESC LIMIT :limit
                        """)
                .param("at", after.map(place -> SqlArrays.time(place.at())).orElse(null))
                .param("id", after.map(DisputePlace::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> order(row))
                .list();
    }

    /** How many orders of a seller are in work. */
    int countAtWork(UUID sellerId) {
        return jdbc.sql("""
                        SELECT count(*)::int FROM service_order
                        WHERE seller_id = ? AND stage IN ('in_work', 'in_revision') AND closed_at IS NULL
                        """).param(sellerId).query((row, n) -> row.getInt(1)).single();
    }

    /** How many orders a moderator is to decide on. */
    int countDisputed() {
        return jdbc.sql("SELECT count(*)::int FROM service_order WHERE stage = 'disputed'")
                .query(Integer.class)
                .single();
    }

    /**
     * How often options were taken.
     *
     * @param accepted how many offers were
     * @param answered how many were answered, lapsing included
     */
    record Offers(int accepted, int answered) {}

    /** What became of the options that a seller offered since some time. */
    Offers offers(UUID sellerId, Instant since) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE p ->> 'state' = 'accepted')::int AS accepted, count(*)::int AS answered
                        FROM service_order o, jsonb_array_elements(o.body -> 'proposals') p
                        WHERE o.seller_id = :seller AND (o.closed_at IS NULL OR o.closed_at >= :since)
                          AND p -> 'what' ->> 'kind' = 'options'
                          AND p ->> 'state' IN ('accepted', 'declined', 'lapsed')
                          AND CAST(p ->> 'proposedAt' AS timestamptz) >= :since
                        """)
                .param("seller", sellerId)
                .param("since", SqlArrays.time(since))
                .query((row, n) -> new Offers(row.getInt(1), row.getInt(2)))
                .single();
    }

    List<Idea> ideas(UUID orderId) {
        return jdbc.sql("SELECT ideas FROM order_ideas WHERE order_id = ?")
                .param(orderId)
                .query(String.class)
                .optional()
                .map(text -> List.of(json.readValue(text, Idea[].class)))
                .orElse(List.of());
    }

    void saveIdeas(UUID orderId, Collection<Idea> ideas) {
        jdbc.sql("""
                        INSERT INTO order_ideas (order_id, ideas) VALUES (?, CAST(? AS jsonb))
                        ON CONFLICT (order_id) DO UPDATE SET ideas = excluded.ideas
                        """).params(orderId, json.writeValueAsString(ideas)).update();
    }

    /** Something to be proposed to the buyer at the right moment; {@code offered}: it was. */
    record Idea(String text, boolean offered) {}

    private StoredOrder order(ResultSet row) throws SQLException {
        return new StoredOrder(json.readValue(row.getString("body"), Order.class), row.getInt("version"));
    }
}
