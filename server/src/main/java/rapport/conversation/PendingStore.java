package rapport.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Messages that can still be taken back. */
@Component
class PendingStore {
    private static final String SELECT = "SELECT conversation_id, client_id, account_id, side, body, attachment_ids,"
            + " written_at, release_at, version, state, service_id FROM pending_message ";

    private final JdbcClient jdbc;

    PendingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PendingMessage pending) {
        jdbc.sql("""
                        INSERT INTO pending_message (conversation_id, client_id, account_id, side, body,
                                                     attachment_ids, written_at, release_at, state, service_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(pending.conversationId())
                .param(pending.clientId())
                .param(pending.accountId())
                .param(pending.side().key())
                .param(pending.text())
                .param(pending.attachmentIds().toArray(UUID[]::new))
                .param(SqlArrays.time(pending.writtenAt()))
                .param(SqlArrays.time(pending.releaseAt()))
                .param(pending.state().key())
                .param(pending.serviceId().orElse(null))
                .update();
    }

    void update(PendingMessage pending) {
        jdbc.sql("""
                        UPDATE pending_message SET body = ?, attachment_ids = ?, release_at = ?, version = ?, state = ?
                        WHERE conversation_id = ? AND client_id = ?
                        """)
                .params(
                        pending.text(),
                        pending.attachmentIds().toArray(UUID[]::new),
                        SqlArrays.time(pending.releaseAt()),
                        pending.version(),
                        pending.state().key(),
                        pending.conversationId(),
                        pending.clientId())
                .update();
    }

    /** Gives a held message back to its author. */
    void giveBack(PendingMessage pending) {
        jdbc.sql("UPDATE pending_message SET state = 'returned' WHERE conversation_id = ? AND client_id = ?")
                .params(pending.conversationId(), pending.clientId())
                .update();
    }

    /** A kept message of a conversation, whoever wrote it. */
    Optional<PendingMessage> findIn(UUID conversationId, UUID clientId) {
        return jdbc.sql(SELECT + "WHERE conversation_id = ? AND client_id = ? AND released_at IS NULL")
                .params(conversationId, clientId)
                .query((row, n) -> MessageStore.pending(row))
                .optional();
    }

    void takeBack(PendingMessage pending, Instant now) {
        jdbc.sql("""
                        UPDATE pending_message SET released_at = ?, taken_back = true, body = '', attachment_ids = '{}'
                        WHERE conversation_id = ? AND client_id = ?
                        """)
                .params(SqlArrays.time(now), pending.conversationId(), pending.clientId())
                .update();
    }

    /** Whether a message of this id was kept in the conversation and taken back, within the last day. */
    boolean isTakenBack(UUID conversationId, UUID clientId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM pending_message
                                       WHERE conversation_id = ? AND client_id = ? AND taken_back)
                        """)
                .params(conversationId, clientId)
                .query(Boolean.class)
                .single();
    }

    Optional<PendingMessage> find(UUID accountId, UUID clientId) {
        return jdbc.sql(SELECT + "WHERE account_id = ? AND client_id = ? AND released_at IS NULL")
                .params(accountId, clientId)
                .query((row, n) -> MessageStore.pending(row))
                .optional();
    }

    List<PendingMessage> list(UUID accountId) {
        return jdbc.sql(SELECT + "WHERE account_id = ? AND released_at IS NULL ORDER BY release_at, client_id")
                .param(accountId)
                .query((row, n) -> MessageStore.pending(row))
                .list();
    }

    /** What is due to leave, the longest due first. */
    List<PendingMessage> listDue(Instant now, int limit) {
        return jdbc.sql(SELECT + "WHERE release_at <= ? AND released_at IS NULL AND state = 'leaving'"
                        + " ORDER BY release_at, written_at LIMIT ?")
                .params(SqlArrays.time(now), limit)
                .query((row, n) -> MessageStore.pending(row))
                .list();
    }

    /** The conversation into which the account's kept message of this id has left, within the last day. */
    Optional<UUID> findReleased(UUID accountId, UUID clientId) {
        return jdbc.sql("""
                        SELECT conversation_id FROM pending_message
                        WHERE account_id = ? AND client_id = ? AND released_at IS NOT NULL AND NOT taken_back
                        """).params(accountId, clientId).query(UUID.class).optional();
    }

    /** Forgets what left or was taken back before an instant. */
    void deleteReleased(Instant before) {
        jdbc.sql("DELETE FROM pending_message WHERE released_at < ?")
                .param(SqlArrays.time(before))
                .update();
    }
}
