package rapport.responsiveness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** The door to how soon a seller answered. Whoever asks has made sure that he may know. */
@Component
public class Replies {
    private static final String SELECT = "SELECT conversation_id, seq, started_at, replied_at FROM reply ";

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An answer that stopped a reply clock.
     *
     * @param conversationId its conversation
     * @param seq its place in it
     * @param repliedAt when it was sent
     * @param delay how long the clock had run, in wall time
     */
    public record Reply(UUID conversationId, int seq, Instant repliedAt, Duration delay) {}

    /** A seller's answers from an instant until before another, the latest first, so many at most. */
    public List<Reply> list(UUID sellerId, Instant from, Instant to, int most) {
        return jdbc.sql(SELECT + """
                        WHERE seller_id = ? AND replied_at >= ? AND replied_at < ?
                        ORDER BY replied_at DESC, conversation_id DESC, seq DESC LIMIT ?
                        """)
                .params(sellerId, SqlArrays.time(from), SqlArrays.time(to), most)
                .query((row, n) -> reply(row))
                .list();
    }

    /** A seller's answers in one conversation, the latest first, so many at most. */
    public List<Reply> listIn(UUID conversationId, UUID sellerId, int most) {
        return jdbc.sql(SELECT + "WHERE conversation_id = ? AND seller_id = ? ORDER BY seq DESC LIMIT ?")
                .params(conversationId, sellerId, most)
                .query((row, n) -> reply(row))
                .list();
    }

    private static Reply reply(ResultSet row) throws SQLException {
        Instant repliedAt = row.getObject("replied_at", OffsetDateTime.class).toInstant();
        Instant startedAt = row.getObject("started_at", OffsetDateTime.class).toInstant();
        return new Reply(
                row.getObject("conversation_id", UUID.class),
                row.getInt("seq"),
                repliedAt,
                Duration.between(startedAt, repliedAt));
    }
}
