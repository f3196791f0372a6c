package rapport.conversation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** The door to what sellers wrote, for those who look back at it. Whoever asks has made sure that he may know. */
@Component
public class Answers {
    private final JdbcTemplate jdbc;

    Answers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a message is.
     *
     * @param conversationId its conversation
     * @param seq its place in it
     */
    public record Place(UUID conversationId, int seq) {}

    /**
     * A message of a seller, and what it answers.
     *
     * @param place where it is
     * @param buyerId whom it was written to
     * @param sellerId who wrote it
     * @param sentAt when
     * @param text what it says
     * @param answers the client's message that it answers: his last one, unless the seller had answered that before
     */
    public record Answer(
            Place place,
            UUID buyerId,
            UUID sellerId,
            Instant sentAt,
            String text,
            @Nullable String answers) {
        /** Its first 160 characters. */
        public String preview() {
            return Preview.of(text);
        }
    }

    /** The messages at these places that a seller wrote in person; in no order. */
    public List<Answer> list(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement("""
                            SELECT m.conversation_id, m.seq, c.buyer_id, c.seller_id, m.sent_at, m.body,
                                   CASE WHEN before.side = 'buyer' THEN before.body END AS answers
                            FROM unnest(?, ?) AS k (conversation_id, seq)
                            JOIN message m ON m.conversation_id = k.conversation_id AND m.seq = k.seq
                                AND m.side = 'seller' AND NOT m.automatic
                            JOIN conversation c ON c.id = m.conversation_id
                            LEFT JOIN LATERAL (
                                SELECT b.side, b.body FROM message b
                                WHERE b.conversation_id = m.conversation_id AND b.seq < m.seq AND NOT b.automatic
                                ORDER BY b.seq DESC LIMIT 1
                            ) AS before ON true
                            """);
                    new SqlArrays<>(statement, places)
                            .column("uuid", Place::conversationId)
                            .column("int4", Place::seq);
                    return statement;
                },
                (row, n) -> answer(row));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                new Place(row.getObject("conversation_id", UUID.class), row.getInt("seq")),
                row.getObject("buyer_id", UUID.class),
                row.getObject("seller_id", UUID.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("body"),
                row.getString("answers"));
    }
}
