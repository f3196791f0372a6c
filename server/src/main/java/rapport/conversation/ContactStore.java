package rapport.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Who blocks whom, and what was taken for spam. */
@Component
class ContactStore {
    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom an account blocks.
     *
     * @param blockedId whom
     * @param conversationId where he said so
     * @param at when
     */
    record Block(UUID blockedId, UUID conversationId, Instant at) {}

    /** Blocks; false if it was so before. */
    boolean addBlock(UUID blockerId, Block block) {
        return jdbc.sql("""
                        INSERT INTO account_block (blocker_id, blocked_id, conversation_id, at) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(blockerId, block.blockedId(), block.conversationId(), SqlArrays.time(block.at()))
                        .update()
                == 1;
    }

    /** Unblocks; false if nobody was blocked. */
    boolean removeBlock(UUID blockerId, UUID blockedId) {
        return jdbc.sql("DELETE FROM account_block WHERE blocker_id = ? AND blocked_id = ?")
                        .params(blockerId, blockedId)
                        .update()
                == 1;
    }

    boolean isBlocking(UUID blockerId, UUID blockedId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account_block WHERE blocker_id = ? AND blocked_id = ?)")
                .params(blockerId, blockedId)
                .query(Boolean.class)
                .single();
    }

    /** Whom an account blocks, the latest first. */
    List<Block> listBlocks(UUID blockerId, int most) {
        return jdbc.sql("""
                        SELECT blocked_id, conversation_id, at FROM account_block WHERE blocker_id = ?
                        ORDER BY at DESC, blocked_id LIMIT ?
                        """)
                .params(blockerId, most)
                .query((row, n) -> new Block(
                        row.getObject("blocked_id", UUID.class),
                        row.getObject("conversation_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Notes in a conversation that the other side does, or does not, want to hear from a side. */
    void setBlocked(UUID conversationId, Side side, boolean blocked) {
        jdbc.sql("UPDATE conversation SET %s_blocked = ? WHERE id = ?".formatted(side.key()))
                .params(blocked, conversationId)
                .update();
    }

    void addSpam(UUID conversationId, UUID caseId, Instant at) {
        jdbc.sql("INSERT INTO spam_mark (case_id, conversation_id, at) VALUES (?, ?, ?)")
                .params(caseId, conversationId, SqlArrays.time(at))
                .update();
        jdbc.sql("UPDATE conversation SET spam_at = ? WHERE id = ?")
                .params(SqlArrays.time(at), conversationId)
                .update();
    }

    /** Ends the mark that counts; answers its case, if there is one. */
    Optional<UUID> endSpam(UUID conversationId, boolean rejected, Instant at) {
        jdbc.sql("UPDATE conversation SET spam_at = NULL WHERE id = ?")
                .param(conversationId)
                .update();
        return jdbc.sql("""
                        UPDATE spam_mark SET ended_at = ?, rejected = ? WHERE conversation_id = ? AND ended_at IS NULL
                        RETURNING case_id
                        """)
                .params(SqlArrays.time(at), rejected, conversationId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Whether the case of the mark that counts is this one. */
    boolean isSpamBy(UUID conversationId, UUID caseId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM spam_mark WHERE conversation_id = ? AND case_id = ? AND ended_at IS NULL)
                        """).params(conversationId, caseId).query(Boolean.class).single();
    }

    /** The cases of all marks of a conversation, whatever became of them. */
    List<UUID> listSpamCases(UUID conversationId) {
        return jdbc.sql("SELECT case_id FROM spam_mark WHERE conversation_id = ?")
                .param(conversationId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The case in which a moderator found that it is no spam, if one did. */
    Optional<UUID> findRejected(UUID conversationId) {
        return jdbc.sql("SELECT case_id FROM spam_mark WHERE conversation_id = ? AND rejected LIMIT 1")
                .param(conversationId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /**
     * The first message of the buyer's turn.
     *
     * @param at when it was sent
     * @param seq its place
     */
    record Waiting(Instant at, int seq) {}

    /** Since which message the buyer waits, if it is his turn. */
    Optional<Waiting> waiting(UUID conversationId) {
        return jdbc.sql("""
                        SELECT m.sent_at, m.seq FROM conversation c JOIN message m ON m.conversation_id = c.id
                        WHERE c.id = ? AND c.turn_side = 'buyer' AND m.side = 'buyer' AND NOT m.automatic
                          AND m.seq > coalesce((SELECT max(o.seq) FROM message o WHERE o.conversation_id = c.id
                                                AND o.side = 'seller' AND NOT o.automatic), 0)
                        ORDER BY m.seq LIMIT 1
                        """)
                .param(conversationId)
                .query((row, n) -> waiting(row))
                .optional();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getInt("seq"));
    }
}
