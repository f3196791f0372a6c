package rapport.coaching;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored quick replies; each statement touches those of one account only. */
@Component
class QuickReplyStore {
    private final JdbcClient jdbc;

    QuickReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuickReply> listOf(UUID accountId) {
        return jdbc.sql("SELECT id, title, body FROM quick_reply WHERE account_id = ? ORDER BY place")
                .param(accountId)
                .query((row, n) ->
                        new QuickReply(row.getObject("id", UUID.class), row.getString("title"), row.getString("body")))
                .list();
    }

    /** Makes others who add one to this account's wait until the end of the transaction at hand. */
    void lockAdding(UUID accountId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("quick replies of " + accountId)
                .query((row, n) -> true)
                .single();
    }

    /** Adds one behind those that there are. */
    void insert(UUID accountId, QuickReply reply) {
        jdbc.sql("""
                        INSERT INTO quick_reply (id, account_id, title, body, place)
                        VALUES (:id, :account, :title, :body,
                                (SELECT coalesce(max(place) + 1, 0) FROM quick_reply WHERE account_id = :account))
                        """)
                .param("id", reply.id())
                .param("account", accountId)
                .param("title", reply.title())
                .param("body", reply.text())
                .update();
    }

    /** Whether there was one to change. */
    boolean update(UUID accountId, QuickReply reply) {
        return jdbc.sql("UPDATE quick_reply SET title = ?, body = ? WHERE account_id = ? AND id = ?")
                        .params(reply.title(), reply.text(), accountId, reply.id())
                        .update()
                == 1;
    }

    /** Whether there was one to delete. */
    boolean delete(UUID accountId, UUID id) {
        return jdbc.sql("DELETE FROM quick_reply WHERE account_id = ? AND id = ?")
                        .params(accountId, id)
                        .update()
                == 1;
    }
}
