package rapport.coaching.scores;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how a seller kept the techniques lately. */
@Component
class HabitStore {
    /** What lies further back than so many messages is no habit of today. */
    private static final int LATEST_MESSAGES = 1_000;

    private final JdbcClient jdbc;

    HabitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All techniques in the order of their rows, those without an occasion too. */
    List<Habit> listOf(UUID sellerId) {
        Map<Technique, Habit.Count> latest = new EnumMap<>(Technique.class);
        Map<Technique, Habit.Count> before = new EnumMap<>(Technique.class);
        jdbc.sql("""
                        WITH latest AS (
                            SELECT sent_at, conversation_id, seq, techniques FROM message_score WHERE seller_id = :seller
                            ORDER BY sent_at DESC, conversation_id DESC, seq DESC LIMIT :messages
                        ), occasion AS (
                            SELECT t.technique, t.outcome,
                                   row_number() OVER (PARTITION BY t.technique
                                                      ORDER BY sent_at DESC, conversation_id DESC, seq DESC) AS place
                            FROM latest CROSS JOIN LATERAL jsonb_each_text(techniques) AS t (technique, outcome)
                        )
                        SELECT technique, place <= :occasions AS is_latest, count(*)::int AS occasions,
                               (count(*) FILTER (WHERE outcome = 'shown'))::int AS shown,
                               (count(*) FILTER (WHERE outcome = 'missed'))::int AS missed
                        FROM occasion WHERE place <= 2 * :occasions GROUP BY 1, 2
                        """)
                .param("seller", sellerId)
                .param("messages", LATEST_MESSAGES)
                .param("occasions", Habit.OCCASIONS)
                .query(row -> {
                    Habit.Count count =
                            new Habit.Count(row.getInt("occasions"), row.getInt("shown"), row.getInt("missed"));
                    Technique.ofRow(row.getString("technique"))
                            .ifPresent(
                                    row.getBoolean("is_latest")
                                            ? technique -> latest.put(technique, count)
                                            : technique -> before.put(technique, count));
                });
        return Arrays.stream(Technique.values())
                .map(technique -> new Habit(
                        technique.name(),
                        latest.getOrDefault(technique, Habit.NONE),
                        before.getOrDefault(technique, Habit.NONE)))
                .toList();
    }
}
