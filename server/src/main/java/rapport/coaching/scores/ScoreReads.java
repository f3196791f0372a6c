package rapport.coaching.scores;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.coaching.scores.Causes.CauseKey;
import rapport.coaching.scores.PeriodScores.Sums;
import rapport.conversation.Answers.Place;
import rapport.platform.database.SqlArrays;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads what messages are worth; each statement reads those of one seller only. */
@Component
class ScoreReads {
    private static final TypeReference<Map<String, Map<String, Integer>>> BY_MERIT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ScoreReads(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The sums of politeness and professionalism in each of the times that begin at these instants, by their places. */
    Map<Integer, Sums> sums(UUID sellerId, List<Instant> begins, Instant to) {
        Map<Integer, Sums> sums = new HashMap<>();
        jdbc.sql("""
                        SELECT width_bucket(sent_at, CAST(:begins AS timestamptz[])) - 1 AS place, count(*)::int AS messages,
                               sum(politeness)::bigint AS politeness, sum(professionalism)::bigint AS professionalism
                        FROM message_score WHERE seller_id = :seller AND sent_at >= :from AND sent_at < :to GROUP BY 1
                        """)
                .param("begins", begins.stream().map(Instant::toString).toArray(String[]::new))
                .param("seller", sellerId)
                .param("from", SqlArrays.time(begins.getFirst()))
                .param("to", SqlArrays.time(to))
                .query(row -> {
                    int messages = row.getInt("messages");
                    sums.put(
                            row.getInt("place"),
                            new Sums(
                                    Tally.NONE,
                                    new Tally(row.getLong("politeness"), messages),
                                    new Tally(row.getLong("professionalism"), messages)));
                });
        return sums;
    }

    /** The points of each cause from an instant until before another. */
    Map<CauseKey, Tally> causes(UUID sellerId, Instant from, Instant to) {
        Map<CauseKey, Tally> causes = new HashMap<>();
        jdbc.sql("""
                        SELECT m.merit, c.cause, sum(c.points::int)::bigint AS points, count(*)::int AS messages
                        FROM message_score s
                        CROSS JOIN LATERAL jsonb_each(s.contributions) AS m (merit, causes)
                        CROSS JOIN LATERAL jsonb_each_text(m.causes) AS c (cause, points)
                        WHERE s.seller_id = ? AND s.sent_at >= ? AND s.sent_at < ? GROUP BY 1, 2
                        """).params(sellerId, SqlArrays.time(from), SqlArrays.time(to)).query(row -> {
            Tally tally = new Tally(row.getLong("points"), row.getInt("messages"));
            String cause = row.getString("cause");
            Part.ofKey(row.getString("merit")).ifPresent(part -> causes.put(new CauseKey(part, cause), tally));
        });
        return causes;
    }

    /** The messages that a cause gave points to or took them from, the latest first, after a place, so many at most. */
    List<Reason> list(UUID sellerId, Instant from, Instant to, CauseKey key, Optional<Reason> after, int most) {
        return jdbc.sql("""
                        SELECT conversation_id, seq, sent_at, (contributions -> :merit ->> :cause)::int AS points
                        FROM message_score
                        WHERE seller_id = :seller AND sent_at >= :from AND sent_at < :to
                          AND jsonb_exists(contributions -> :merit, :cause)
                          AND (CAST(:at AS timestamptz) IS NULL OR (sent_at, conversation_id, seq)
                               < (CAST(:at AS timestamptz), CAST(:conversation AS uuid), CAST(:seq AS int)))
                        ORDER BY sent_at DESC, conversation_id DESC, seq DESC LIMIT :most
                        """)
                .param("merit", key.part().key())
                .param("cause", key.cause())
                .param("seller", sellerId)
                .param("from", SqlArrays.time(from))
                .param("to", SqlArrays.time(to))
                .param("at", after.map(one -> SqlArrays.time(one.sentAt())).orElse(null))
                .param(
                        "conversation",
                        after.map(one -> one.place().conversationId()).orElse(null))
                .param("seq", after.map(one -> one.place().seq()).orElse(null))
                .param("most", most)
                .query((row, n) -> new Reason(place(row), sentAt(row), row.getInt("points"), null))
                .list();
    }

    /** What the messages of a seller in one conversation come to. */
    Sums sumsIn(UUID conversationId, UUID sellerId) {
        return jdbc.sql("""
                        SELECT count(*)::int AS messages, coalesce(sum(politeness), 0)::bigint AS politeness,
                               coalesce(sum(professionalism), 0)::bigint AS professionalism
                        FROM message_score WHERE conversation_id = ? AND seller_id = ?
                        """)
                .params(conversationId, sellerId)
                .query((row, n) -> new Sums(
                        Tally.NONE,
                        new Tally(row.getLong("politeness"), row.getInt("messages")),
                        new Tally(row.getLong("professionalism"), row.getInt("messages"))))
                .single();
    }

    /** The latest messages of a seller in one conversation with their scores, so many at most. */
    List<Read> listIn(UUID conversationId, UUID sellerId, int most) {
        return jdbc.sql("""
                        SELECT conversation_id, seq, sent_at, politeness, professionalism, contributions
                        FROM message_score WHERE conversation_id = ? AND seller_id = ? ORDER BY seq DESC LIMIT ?
                        """)
                .params(conversationId, sellerId, most)
                .query((row, n) -> new Read(
                        row.getInt("seq"),
                        sentAt(row),
                        row.getInt("politeness"),
                        row.getInt("professionalism"),
                        json.readValue(row.getString("contributions"), BY_MERIT)))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getObject("conversation_id", UUID.class), row.getInt("seq"));
    }

    private static Instant sentAt(ResultSet row) throws SQLException {
        return row.getObject("sent_at", OffsetDateTime.class).toInstant();
    }

    /**
     * A message behind a cause.
     *
     * @param place where it is
     * @param sentAt when it was sent
     * @param points what it got or lost
     * @param delaySeconds for speed, how long the client had waited
     */
    record Reason(
            Place place,
            Instant sentAt,
            int points,
            @Nullable Long delaySeconds) {}

    /**
     * A message with its scores.
     *
     * @param seq its place in the conversation
     * @param sentAt when it was sent
     * @param politeness 0..100
     * @param professionalism 0..100
     * @param contributions points by merit and cause
     */
    record Read(
            int seq,
            Instant sentAt,
            int politeness,
            int professionalism,
            Map<String, Map<String, Integer>> contributions) {}
}
