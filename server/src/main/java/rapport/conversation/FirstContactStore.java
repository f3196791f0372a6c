package rapport.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Conversations that were begun lately. */
@Component
class FirstContactStore {
    private final JdbcClient jdbc;

    FirstContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A conversation that an account began.
     *
     * @param conversationId the conversation
     * @param at when
     * @param sketch of the words with which it did
     */
    record Begun(UUID conversationId, Instant at, List<Integer> sketch) {
        int[] numbers() {
            return sketch.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Makes the beginnings of one account happen one after the other, until the end of the transaction at hand. */
    void lock(UUID accountId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('first contacts ' || ?, 0))")
                .param(accountId.toString())
                .query(row -> {});
    }

    /** What an account began since an instant, the first first. */
    List<Begun> listSince(UUID accountId, Instant since) {
        return jdbc.sql("""
                        SELECT conversation_id, at, sketch FROM contact_begun WHERE account_id = ? AND at > ?
                        ORDER BY at, conversation_id
                        """)
                .params(accountId, SqlArrays.time(since))
                .query((row, n) -> begun(row))
                .list();
    }

    void add(UUID accountId, Begun begun) {
        jdbc.sql("INSERT INTO contact_begun (conversation_id, account_id, at, sketch) VALUES (?, ?, ?, ?)")
                .params(
                        begun.conversationId(),
                        accountId,
                        SqlArrays.time(begun.at()),
                        begun.sketch().toArray(Integer[]::new))
                .update();
    }

    boolean isCounted(UUID conversationId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM contact_begun WHERE conversation_id = ?)")
                .param(conversationId)
                .query(Boolean.class)
                .single();
    }

    void remove(UUID conversationId) {
        jdbc.sql("DELETE FROM contact_begun WHERE conversation_id = ?")
                .param(conversationId)
                .update();
    }

    /** Forgets what counts no more. */
    void forget(Instant before) {
        jdbc.sql("DELETE FROM contact_begun WHERE at < ?")
                .param(SqlArrays.time(before))
                .update();
    }

    private static Begun begun(ResultSet row) throws SQLException {
        return new Begun(
                row.getObject("conversation_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Arrays.asList((Integer[]) row.getArray("sketch").getArray()));
    }
}
