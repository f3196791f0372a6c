package rapport.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads messages that were sent. Whoever calls has made sure that the conversation is the reader's. */
@Component
class MessageReads {
    private static final String SELECT =
            "SELECT conversation_id, seq, client_id, side, body, sent_at, automatic, card_kind, card_order, card_item"
                    + " FROM message ";

    private final JdbcClient jdbc;
    private final AttachmentStore attachments;

    MessageReads(JdbcClient jdbc, AttachmentStore attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    Optional<Message> find(UUID conversationId, UUID clientId) {
        List<Message> found = jdbc.sql(SELECT + "WHERE conversation_id = ? AND client_id = ?")
                .params(conversationId, clientId)
                .query((row, n) -> bare(row))
                .list();
        return withAttachments(conversationId, found).stream().findFirst();
    }

    /** At most so many messages after a place, oldest first. */
    List<Message> listAfter(UUID conversationId, int seq, int limit) {
        return withAttachments(
                conversationId,
                jdbc.sql(SELECT + "WHERE conversation_id = ? AND seq > ? ORDER BY seq LIMIT ?")
                        .params(conversationId, seq, limit)
                        .query((row, n) -> bare(row))
                        .list());
    }

    /** At most so many messages before a place, the nearest ones, oldest first. */
    List<Message> listBefore(UUID conversationId, int seq, int limit) {
        List<Message> found = jdbc.sql(SELECT + "WHERE conversation_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?")
                .params(conversationId, seq, limit)
                .query((row, n) -> bare(row))
                .list();
        return withAttachments(conversationId, found.reversed());
    }

    /** How many messages a side wrote in a run of places, the first excluded. */
    int count(UUID conversationId, Side side, int afterSeq, int upToSeq) {
        return jdbc.sql("""
                        SELECT count(*)::int FROM message
                        WHERE conversation_id = ? AND side = ? AND seq > ? AND seq <= ?
                        """)
                .params(conversationId, side.key(), afterSeq, upToSeq)
                .query(Integer.class)
                .single();
    }

    private List<Message> withAttachments(UUID conversationId, List<Message> messages) {
        if (messages.isEmpty()) {
            return messages;
        }
        Map<Integer, List<Attachment>> files = attachments.listOf(
                conversationId, messages.getFirst().seq(), messages.getLast().seq());
        if (files.isEmpty()) {
            return messages;
        }
        List<Message> all = new ArrayList<>(messages.size());
        for (Message message : messages) {
            all.add(with(message, files.getOrDefault(message.seq(), List.of())));
        }
        return all;
    }

    static Message with(Message message, List<Attachment> files) {
        return files.isEmpty()
                ? message
                : new Message(
                        message.conversationId(),
                        message.seq(),
                        message.clientId(),
                        message.side(),
                        message.text(),
                        files,
                        message.sentAt(),
                        message.automatic(),
                        message.card());
    }

    static Message bare(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("conversation_id", UUID.class),
                row.getInt("seq"),
                row.getObject("client_id", UUID.class),
                Side.ofKey(row.getString("side")),
                row.getString("body"),
                List.of(),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("automatic"),
                card(row));
    }

    private static @Nullable Card card(ResultSet row) throws SQLException {
        String kind = row.getString("card_kind");
        return kind == null
                ? null
                : new Card(kind, row.getObject("card_order", UUID.class), row.getObject("card_item", UUID.class));
    }
}
