package rapport.policy;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/**
 * The door to the question in which conversations a moderator is asked to decide. It is asked only about what the guard warns
 * of, so most messages do not pay for it, and it always reads: a dispute counts from the moment it is opened, on every node.
 */
@Component
public class StrictConversations implements Listener<ConversationStrict> {
    private final JdbcClient jdbc;
    private final InstantSource time;

    StrictConversations(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Whether a moderator is asked to decide in it now. */
    boolean isNow(UUID conversationId) {
        return exists(
                "SELECT EXISTS (SELECT FROM strict_conversation WHERE conversation_id = ? AND ended_at IS NULL)",
                conversationId);
    }

    /** Whether a moderator was ever asked to decide in it: what he read then stays open to him. */
    public boolean wasEver(UUID conversationId) {
        return exists("SELECT EXISTS (SELECT FROM strict_conversation WHERE conversation_id = ?)", conversationId);
    }

    private boolean exists(String sql, UUID conversationId) {
        return jdbc.sql(sql).param(conversationId).query(Boolean.class).single();
    }

    @Override
    public Class<ConversationStrict> type() {
        return ConversationStrict.class;
    }

    @Override
    public void on(List<ConversationStrict> events, Outbox outbox) {
        for (ConversationStrict told : events) {
            jdbc.sql(told.strict() ? """
                            INSERT INTO strict_conversation (conversation_id, since) VALUES (:conversation, :now)
                            ON CONFLICT (conversation_id) DO UPDATE SET since = excluded.since, ended_at = NULL
                            WHERE strict_conversation.ended_at IS NOT NULL
                            """ : """
                            UPDATE strict_conversation SET ended_at = :now
                            WHERE conversation_id = :conversation AND ended_at IS NULL
                            """)
                    .param("conversation", told.conversationId())
                    .param("now", SqlArrays.time(time.instant()))
                    .update();
        }
    }
}
