package rapport.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.catalogue.ContactNeed;
import rapport.catalogue.ServicePackage;
import rapport.platform.database.SqlArrays;
import tools.jackson.databind.ObjectMapper;

/** The stored proposals. */
@Component
class ProposalStore {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ProposalStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql("SELECT * FROM proposal WHERE id = ?")
                .param(id)
                .query((row, n) -> proposal(row))
                .optional();
    }

    /** A seller's own, by the name that his page gave it. */
    Optional<Proposal> find(UUID sellerId, UUID clientId) {
        return jdbc.sql("SELECT * FROM proposal WHERE seller_id = ? AND client_id = ?")
                .params(sellerId, clientId)
                .query((row, n) -> proposal(row))
                .optional();
    }

    /** A seller's own for a request. */
    Optional<Proposal> findOf(UUID requestId, UUID sellerId) {
        return jdbc.sql("SELECT * FROM proposal WHERE request_id = ? AND seller_id = ?")
                .params(requestId, sellerId)
                .query((row, n) -> proposal(row))
                .optional();
    }

    /** All that was ever proposed for a request, the earliest first. */
    List<Proposal> listOf(UUID requestId) {
        return jdbc.sql("SELECT * FROM proposal WHERE request_id = ? ORDER BY sent_at, id")
                .param(requestId)
                .query((row, n) -> proposal(row))
                .list();
    }

    /** A seller's own, the latest first. */
    List<Proposal> listOfSeller(UUID sellerId, Optional<RequestStore.Place> after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM proposal WHERE seller_id = :seller
                          AND (CAST(:id AS uuid) IS NULL OR (sent_at, id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))
                        ORDER BY sent_at DESC, id DESC LIMIT :limit
                        """)
                .param("seller", sellerId)
                .param(
                        "at",
                        after.map(RequestStore.Place::at).map(SqlArrays::time).orElse(null))
                .param("id", after.map(RequestStore.Place::id).orElse(null))
                .param("limit", limit)
                .query((row, n) -> proposal(row))
                .list();
    }

    /** For which of these requests a seller has proposed something. */
    Set<UUID> proposedTo(UUID sellerId, Collection<UUID> requestIds) {
        return new HashSet<>(jdbc.sql("SELECT request_id FROM proposal WHERE seller_id = ? AND request_id = ANY (?)")
                .param(sellerId)
                .param(requestIds.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /** How many proposals for each of these requests wait for the buyer's word. */
    Map<UUID, Integer> countWaiting(Collection<UUID> requestIds) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT request_id, count(*)::int FROM proposal WHERE request_id = ANY (?) AND state = 'sent'"
                        + " AND conversation_id IS NULL GROUP BY request_id")
                .param(requestIds.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    /** Who sends a proposal waits here for another of his own: they are counted. */
    void lockOf(UUID sellerId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("proposals of " + sellerId)
                .query((row, n) -> true)
                .single();
    }

    /** How many a seller has sent since some time, those taken back included. */
    int countSince(UUID sellerId, Instant since) {
        return jdbc.sql("SELECT count(*)::int FROM proposal WHERE seller_id = ? AND sent_at >= ?")
                .params(sellerId, SqlArrays.time(since))
                .query(Integer.class)
                .single();
    }

    void insert(Proposal proposal, UUID clientId) {
        jdbc.sql("""
                        INSERT INTO proposal (id, request_id, seller_id, client_id, state, version, body, packages,
                            contact_needs, sent_at)
                        VALUES (:id, :request, :seller, :client, :state, :version, :body, CAST(:packages AS jsonb),
                            CAST(:needs AS jsonb), :sent)
                        """)
                .param("id", proposal.id())
                .param("request", proposal.requestId())
                .param("seller", proposal.sellerId())
                .param("client", clientId)
                .param("state", proposal.state().key())
                .param("version", proposal.version())
                .param("body", proposal.offer().text())
                .param("packages", json.writeValueAsString(proposal.offer().packages()))
                .param("needs", json.writeValueAsString(proposal.offer().contactNeeds()))
                .param("sent", SqlArrays.time(proposal.times().sentAt()))
                .update();
    }

    void save(Proposal proposal) {
        jdbc.sql("""
                        UPDATE proposal SET state = :state, version = :version, body = :body,
                            packages = CAST(:packages AS jsonb), contact_needs = CAST(:needs AS jsonb), edited_at = :edited,
                            ended_at = :ended, answer = :answer, conversation_id = :conversation, order_id = :order
                        WHERE id = :id
                        """)
                .param("id", proposal.id())
                .param("state", proposal.state().key())
                .param("version", proposal.version())
                .param("body", proposal.offer().text())
                .param("packages", json.writeValueAsString(proposal.offer().packages()))
                .param("needs", json.writeValueAsString(proposal.offer().contactNeeds()))
                .param("edited", RequestStore.time(proposal.times().editedAt()))
                .param("ended", RequestStore.time(proposal.times().endedAt()))
                .param("answer", proposal.answer())
                .param("conversation", proposal.place().conversationId().orElse(null))
                .param("order", proposal.place().orderId().orElse(null))
                .update();
    }

    /**
     * What a buyer's requests came to: what sellers want to know before they write.
     *
     * @param requests how many have ended
     * @param hired how many of those in a choice
     * @param proposals how many proposals they were sent, without those taken back
     * @param answered how many of those were talked about, declined or chosen
     */
    record Past(int requests, int hired, int proposals, int answered) {}

    Past pastOf(UUID buyerId) {
        return jdbc.sql("""
                        SELECT count(DISTINCT r.id)::int, (count(DISTINCT r.id) FILTER (WHERE r.state = 'chosen'))::int,
                            count(p.id)::int,
                            (count(p.id) FILTER (WHERE p.state IN ('declined', 'chosen')
                                                    OR p.conversation_id IS NOT NULL))::int
                        FROM request r LEFT JOIN proposal p ON p.request_id = r.id AND p.state <> 'withdrawn'
                        WHERE r.buyer_id = ? AND r.state <> 'open'
                        """)
                .param(buyerId)
                .query((row, n) -> new Past(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getObject("seller_id", UUID.class),
                new Proposal.Offer(
                        row.getString("body"),
                        List.of(json.readValue(row.getString("packages"), ServicePackage[].class)),
                        List.of(json.readValue(row.getString("contact_needs"), ContactNeed[].class))),
                ProposalState.ofKey(row.getString("state")),
                new Proposal.Times(
                        RequestStore.instant(row, "sent_at"),
                        RequestStore.optional(row, "edited_at"),
                        RequestStore.optional(row, "ended_at")),
                row.getString("answer"),
                new Proposal.Place(
                        Optional.ofNullable(row.getObject("conversation_id", UUID.class)),
                        Optional.ofNullable(row.getObject("order_id", UUID.class))),
                row.getInt("version"));
    }
}
