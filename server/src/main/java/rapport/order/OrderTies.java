package rapport.order;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.conversation.Ties;

/** Whether two people have, or had, an order together. */
@Component
class OrderTies implements Ties {
    private final JdbcClient jdbc;

    OrderTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasOrder(UUID conversationId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM service_order WHERE conversation_id = ? AND stage <> 'unpaid')")
                .param(conversationId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isInWork(Collection<UUID> conversationIds) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM service_order WHERE conversation_id = ANY (?) AND closed_at IS NULL
                                       AND stage <> 'unpaid')
                        """)
                .param(conversationIds.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
