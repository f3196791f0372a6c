package rapport.coaching.scores;

import java.sql.PreparedStatement;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import rapport.conversation.Answers.Place;
import rapport.language.Contribution;
import rapport.platform.database.SqlArrays;
import tools.jackson.databind.ObjectMapper;

/** Scores as they are written: the queue of messages to be scored, and what they are worth. */
@Component
class ScoreStore {
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    ScoreStore(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void enqueue(List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement(
                    "INSERT INTO message_score_queue (conversation_id, seq) SELECT * FROM unnest(?, ?)");
            new SqlArrays<>(statement, places)
                    .column("uuid", Place::conversationId)
                    .column("int4", Place::seq);
            return statement;
        });
    }

    /** Takes at most so many out of the queue; others pass them over until the transaction at hand ends. */
    List<Place> take(int most) {
        return jdbc.query(
                """
                DELETE FROM message_score_queue WHERE place IN (
                    SELECT place FROM message_score_queue ORDER BY place LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING conversation_id, seq
                """, (row, n) -> new Place(row.getObject("conversation_id", UUID.class), row.getInt("seq")), most);
    }

    /** Writes what messages are worth; one that has its score keeps it. */
    void insert(List<MessageScore> scores) {
        if (scores.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    INSERT INTO message_score (conversation_id, seq, seller_id, sent_at, politeness, professionalism,
                                               contributions, techniques)
                    SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """);
            new SqlArrays<>(statement, scores)
                    .column("uuid", score -> score.place().conversationId())
                    .column("int4", score -> score.place().seq())
                    .column("uuid", MessageScore::sellerId)
                    .column("timestamptz", MessageScore::sentAt)
                    .column("int2", score -> (short) score.scores().politeness())
                    .column("int2", score -> (short) score.scores().professionalism())
                    .column("jsonb", score -> contributions(score.scores().contributions()))
                    .column("jsonb", score -> techniques(score.practice()));
            return statement;
        });
    }

    private String contributions(List<Contribution> contributions) {
        Map<String, Map<String, Integer>> byMerit = contributions.stream()
                .collect(Collectors.groupingBy(
                        one -> key(one.merit()),
                        TreeMap::new,
                        Collectors.toMap(Contribution::cause, Contribution::points, Integer::sum, TreeMap::new)));
        return json.writeValueAsString(byMerit);
    }

    private String techniques(Practice practice) {
        Map<Technique, String> keys = new EnumMap<>(Technique.class);
        practice.outcomes().forEach((technique, outcome) -> keys.put(technique, key(outcome)));
        return json.writeValueAsString(keys);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
