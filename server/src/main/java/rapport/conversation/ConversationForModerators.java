package rapport.conversation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.catalogue.ServiceRef;
import rapport.catalogue.Services;

/**
 * The door for moderators to a conversation that a case or a dispute is about. Whoever calls has made sure that there is one.
 */
@Component
public class ConversationForModerators {
    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final MessageReads reads;
    private final Services services;

    ConversationForModerators(JdbcClient jdbc, MessageReads reads, Services services) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.services = services;
    }

    /**
     * Who talks, and about what.
     *
     * @param id the conversation
     * @param buyerId the buyer
     * @param sellerId the seller
     * @param service the service last written about
     */
    public record Talk(UUID id, UUID buyerId, UUID sellerId, Optional<ServiceRef> service) {
        /** The side of one of the two. */
        public Side sideOf(UUID accountId) {
            return accountId.equals(buyerId) ? Side.BUYER : Side.SELLER;
        }

        /** The other one. */
        public UUID otherThan(UUID accountId) {
            return accountId.equals(buyerId) ? sellerId : buyerId;
        }
    }

    /** The conversation of this id, if there is one. */
    public Optional<Talk> find(UUID conversationId) {
        return jdbc.sql("SELECT buyer_id, seller_id, service_id FROM conversation WHERE id = ?")
                .param(conversationId)
                .query((row, n) -> new Talk(
                        conversationId,
                        row.getObject("buyer_id", UUID.class),
                        row.getObject("seller_id", UUID.class),
                        Optional.ofNullable(row.getObject("service_id", UUID.class))
                                .flatMap(services::findRef)))
                .optional();
    }

    /**
     * A part of a conversation ({@code MessagePage} in {@code docs/openapi.yaml}).
     *
     * @param messages its messages, oldest first
     * @param hasEarlier whether there are more before them
     * @param hasLater whether there are more after them
     */
    public record Earlier(List<Message> messages, boolean hasEarlier, boolean hasLater) {}

    /** The fifty messages before a place; without one, the last fifty. */
    public Earlier pageBefore(UUID conversationId, @Nullable Integer seq) {
        List<Message> messages = listBefore(conversationId, seq == null ? Integer.MAX_VALUE : seq, PAGE + 1);
        boolean more = messages.size() > PAGE;
        return new Earlier(more ? messages.subList(1, messages.size()) : messages, more, seq != null);
    }

    /** At most so many messages before a place, oldest first. */
    public List<Message> listBefore(UUID conversationId, int seq, int limit) {
        return reads.listBefore(conversationId, seq, limit);
    }

    /** The place of the message with this id of the client, if it was sent. */
    public Optional<Integer> seqOf(UUID conversationId, UUID clientId) {
        return reads.find(conversationId, clientId).map(Message::seq);
    }

    /** Since when the other side waits for an answer of this account; empty if it does not. */
    public Optional<Instant> waitingSince(UUID conversationId, UUID accountId) {
        return jdbc.sql("""
                        SELECT min(m.sent_at) AS since FROM conversation c
                        JOIN message m ON m.conversation_id = c.id AND m.side = c.turn_side AND NOT m.automatic
                            AND m.seq > coalesce((SELECT max(o.seq) FROM message o
                                                  WHERE o.conversation_id = c.id AND o.side <> c.turn_side
                                                    AND NOT o.automatic), 0)
                        WHERE c.id = :id
                          AND (CASE c.turn_side WHEN 'buyer' THEN c.seller_id ELSE c.buyer_id END) = :account
                        """)
                .param("id", conversationId)
                .param("account", accountId)
                .query((row, n) -> Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .optional()
                .flatMap(since -> since);
    }

    /** How many messages an account has written. */
    public int countMessages(UUID accountId) {
        return jdbc.sql("""
                        SELECT coalesce(sum(CASE WHEN buyer_id = :id THEN buyer_messages ELSE seller_messages END), 0)::int
                        FROM conversation WHERE buyer_id = :id OR seller_id = :id
                        """).param("id", accountId).query(Integer.class).single();
    }
}
