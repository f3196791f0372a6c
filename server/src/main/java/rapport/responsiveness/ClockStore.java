package rapport.responsiveness;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;
import rapport.responsiveness.ClockRules.Reply;
import rapport.responsiveness.ClockRules.Running;

/** Reply clocks and replies, as they are stored. */
@Component
class ClockStore {
    private static final String SELECT =
            "SELECT conversation_id, seller_id, started_at, first_seq, new_buyer FROM reply_clock ";

    private final JdbcTemplate jdbc;

    ClockStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The clocks that run in these conversations, by conversation. */
    Map<UUID, Running> listIn(Collection<UUID> conversationIds) {
        Map<UUID, Running> clocks = new HashMap<>();
        jdbc.query(
                SELECT + "WHERE conversation_id = ANY (?)",
                row -> {
                    Running clock = clock(row);
                    clocks.put(clock.conversationId(), clock);
                },
                (Object) conversationIds.toArray(UUID[]::new));
        return clocks;
    }

    /** The clocks that run against a seller. */
    List<Running> listOf(UUID sellerId) {
        return jdbc.query(SELECT + "WHERE seller_id = ?", (row, n) -> clock(row), sellerId);
    }

    void delete(List<Running> clocks) {
        if (!clocks.isEmpty()) {
            jdbc.update("DELETE FROM reply_clock WHERE conversation_id = ANY (?)", (Object)
                    clocks.stream().map(Running::conversationId).toArray(UUID[]::new));
        }
    }

    void insert(List<Running> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    INSERT INTO reply_clock (conversation_id, seller_id, started_at, first_seq, new_buyer)
                    SELECT * FROM unnest(?, ?, ?, ?, ?)
                    """);
            new SqlArrays<>(statement, clocks)
                    .column("uuid", Running::conversationId)
                    .column("uuid", Running::sellerId)
                    .column("timestamptz", running -> running.clock().startedAt())
                    .column("int4", running -> running.clock().firstSeq())
                    .column("bool", running -> running.clock().newBuyer());
            return statement;
        });
    }

    void insertReplies(List<Reply> replies) {
        if (replies.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    INSERT INTO reply (conversation_id, seq, seller_id, started_at, replied_at, new_buyer)
                    SELECT * FROM unnest(?, ?, ?, ?, ?, ?)
                    """);
            new SqlArrays<>(statement, replies)
                    .column("uuid", reply -> reply.stopped().conversationId())
                    .column("int4", Reply::seq)
                    .column("uuid", reply -> reply.stopped().sellerId())
                    .column("timestamptz", reply -> reply.stopped().clock().startedAt())
                    .column("timestamptz", Reply::repliedAt)
                    .column("bool", reply -> reply.stopped().clock().newBuyer());
            return statement;
        });
    }

    private static Running clock(ResultSet row) throws SQLException {
        return new Running(
                row.getObject("conversation_id", UUID.class),
                row.getObject("seller_id", UUID.class),
                new ReplyClock(
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getInt("first_seq"),
                        row.getBoolean("new_buyer")));
    }
}
