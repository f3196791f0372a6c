package rapport.conversation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** What the way of a message reads and writes: always many rows with one statement. */
@Component
class MessageStore {
    private final JdbcTemplate jdbc;

    MessageStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks conversations in the order of their ids (see Transactions) and reads them; unknown ids are left out. Joined, each
     * is found through the index itself, which forgets the row's old versions; {@code id = ANY} builds a bitmap, which visits
     * them all. The key of a conversation never changes, so rows that refer to it need not wait for this lock.
     */
    Map<UUID, ConversationState> lock(Collection<UUID> ids) {
        Map<UUID, ConversationState> states = new HashMap<>();
        jdbc.query(
                """
                SELECT c.id, buyer_id, seller_id, last_seq, turn_side, seller_answered,
                       spam_at IS NOT NULL AS spam, buyer_blocked, seller_blocked,
                       buyer_messages, buyer_read_seq, buyer_read_messages, buyer_archived, buyer_snoozed_until,
                       seller_messages, seller_read_seq, seller_read_messages, seller_archived, seller_snoozed_until
                FROM unnest(?) AS k (id) JOIN conversation c ON c.id = k.id ORDER BY c.id FOR NO KEY UPDATE OF c
                """,
                row -> {
                    ConversationState state = state(row);
                    states.put(state.id(), state);
                },
                (Object) ids.toArray(UUID[]::new));
        return states;
    }

    private static ConversationState state(ResultSet row) throws SQLException {
        String turn = row.getString("turn_side");
        return new ConversationState(
                row.getObject("id", UUID.class),
                row.getObject("buyer_id", UUID.class),
                row.getObject("seller_id", UUID.class),
                row.getInt("last_seq"),
                turn == null ? null : Side.ofKey(turn),
                row.getBoolean("seller_answered"),
                row.getBoolean("spam"),
                side(row, "buyer"),
                side(row, "seller"));
    }

    private static ConversationState.SideState side(ResultSet row, String side) throws SQLException {
        return new ConversationState.SideState(
                row.getInt(side + "_messages"),
                row.getInt(side + "_read_seq"),
                row.getInt(side + "_read_messages"),
                row.getBoolean(side + "_archived"),
                instant(row, side + "_snoozed_until"),
                row.getBoolean(side + "_blocked"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Which of these messages there are: conversation and client id in pairs. */
    Set<MessageKey> listKnown(List<MessageKey> keys) {
        Set<MessageKey> known = new HashSet<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement("""
                            SELECT m.conversation_id, m.client_id FROM unnest(?, ?) AS k (conversation_id, client_id)
                            JOIN message m ON m.conversation_id = k.conversation_id AND m.client_id = k.client_id
                            """);
                    new SqlArrays<>(statement, keys)
                            .column("uuid", MessageKey::conversationId)
                            .column("uuid", MessageKey::clientId);
                    return statement;
                },
                row -> {
                    known.add(new MessageKey(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                });
        return known;
    }

    /** What is kept in these conversations, by either side. */
    List<PendingMessage> listPending(Collection<UUID> conversationIds) {
        return jdbc.query("""
                SELECT conversation_id, client_id, account_id, side, body, attachment_ids, written_at, release_at,
                       version, state, service_id
                FROM pending_message WHERE conversation_id = ANY (?) AND released_at IS NULL
                """, (row, n) -> pending(row), (Object) conversationIds.toArray(UUID[]::new));
    }

    static PendingMessage pending(ResultSet row) throws SQLException {
        return new PendingMessage(
                row.getObject("conversation_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("account_id", UUID.class),
                Side.ofKey(row.getString("side")),
                row.getString("body"),
                ids(row, "attachment_ids"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("release_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                PendingMessage.State.ofKey(row.getString("state")),
                Optional.ofNullable(row.getObject("service_id", UUID.class)));
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of(Arrays.copyOf(
                (Object[]) row.getArray(column).getArray(),
                ((Object[]) row.getArray(column).getArray()).length,
                UUID[].class));
    }

    /**
     * What was said last in these conversations, the latest first in each: enough to read a short message in the light of
     * what it follows on. Of long texts the beginning and the end.
     */
    List<Said> listLast(Collection<UUID> conversationIds, int limit) {
        return jdbc.query(
                """
                SELECT m.conversation_id, m.side,
                       CASE WHEN length(m.body) <= 2200 THEN m.body ELSE left(m.body, 2000) || E'\n' || right(m.body, 199) END
                           AS body
                FROM unnest(?) AS k (id)
                CROSS JOIN LATERAL (SELECT conversation_id, side, body, seq FROM message
                                    WHERE conversation_id = k.id AND NOT automatic ORDER BY seq DESC LIMIT ?) m
                ORDER BY m.conversation_id, m.seq DESC
                """,
                (row, n) -> new Said(
                        row.getObject("conversation_id", UUID.class),
                        Side.ofKey(row.getString("side")),
                        row.getString("body")),
                conversationIds.toArray(UUID[]::new),
                limit);
    }

    /** Who said what in which conversation. */
    record Said(UUID conversationId, Side side, String text) {}

    void markReleased(List<MessageKey> keys, Instant now) {
        if (keys.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    UPDATE pending_message p SET released_at = k.now
                    FROM unnest(?, ?, ?) AS k (conversation_id, client_id, now)
                    WHERE p.conversation_id = k.conversation_id AND p.client_id = k.client_id
                    """);
            new SqlArrays<>(statement, keys)
                    .column("uuid", MessageKey::conversationId)
                    .column("uuid", MessageKey::clientId)
                    .column("timestamptz", key -> now);
            return statement;
        });
    }

    /** Writes messages, and notes for the search that they are there. */
    void insert(List<Message> messages) {
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    WITH written AS (
                        INSERT INTO message (conversation_id, seq, client_id, side, body, sent_at, automatic,
                                             card_kind, card_order, card_item)
                        SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        RETURNING conversation_id, seq
                    )
                    INSERT INTO message_search_queue (conversation_id, seq) SELECT conversation_id, seq FROM written
                    """);
            new SqlArrays<>(statement, messages)
                    .column("uuid", Message::conversationId)
                    .column("int4", Message::seq)
                    .column("uuid", Message::clientId)
                    .column("text", message -> message.side().key())
                    .column("text", Message::text)
                    .column("timestamptz", Message::sentAt)
                    .column("bool", Message::automatic)
                    .column("text", message -> cardOf(message, Card::kind))
                    .column("uuid", message -> cardOf(message, Card::orderId))
                    .column("uuid", message -> cardOf(message, Card::itemId));
            return statement;
        });
    }

    private static @Nullable Object cardOf(Message message, Function<Card, @Nullable Object> member) {
        Card card = message.card();
        return card == null ? null : member.apply(card);
    }

    /** Writes the conversations as they are after their last messages. */
    void update(List<Changed> changes) {
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    UPDATE conversation c SET
                        last_seq = u.last_seq, last_at = u.last_at, last_side = u.last_side,
                        last_preview = u.last_preview, last_attachments = u.last_attachments, last_card = u.last_card,
                        turn_side = u.turn_side, seller_answered = u.seller_answered,
                        service_id = coalesce(u.service_id, c.service_id),
                        buyer_messages = u.buyer_messages, seller_messages = u.seller_messages,
                        buyer_archived = u.buyer_archived, seller_archived = u.seller_archived,
                        buyer_snoozed_until = u.buyer_snoozed, seller_snoozed_until = u.seller_snoozed
                    FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        AS u (id, last_seq, last_at, last_side, last_preview, last_attachments, last_card, turn_side,
                              seller_answered, service_id, buyer_messages, seller_messages, buyer_archived,
                              seller_archived, buyer_snoozed, seller_snoozed)
                    WHERE c.id = u.id
                    """);
            SqlArrays<Changed> arrays = new SqlArrays<>(statement, changes);
            bindLast(arrays);
            arrays.column("int4", c -> c.state().buyer().messages())
                    .column("int4", c -> c.state().seller().messages())
                    .column("bool", c -> c.state().buyer().archived())
                    .column("bool", c -> c.state().seller().archived())
                    .column("timestamptz", c -> c.state().buyer().snoozedUntil())
                    .column("timestamptz", c -> c.state().seller().snoozedUntil());
            return statement;
        });
    }

    private static void bindLast(SqlArrays<Changed> arrays) throws SQLException {
        arrays.column("uuid", c -> c.state().id())
                .column("int4", c -> c.state().lastSeq())
                .column("timestamptz", c -> c.last().sentAt())
                .column("text", c -> c.last().side().key())
                .column("text", c -> Preview.of(c.last().text()))
                .column("int4", c -> c.last().attachments().size())
                .column("text", c -> cardOf(c.last(), Card::kind))
                .column(
                        "text",
                        c -> c.state().turnSide() == null
                                ? null
                                : c.state().turnSide().key())
                .column("bool", c -> c.state().sellerAnswered())
                .column("uuid", Changed::serviceId);
    }

    /**
     * A conversation after new messages.
     *
     * @param state how it is now
     * @param last its last message
     * @param serviceId the service written about; null if it did not change
     */
    record Changed(
            ConversationState state, Message last, @Nullable UUID serviceId) {}
}
