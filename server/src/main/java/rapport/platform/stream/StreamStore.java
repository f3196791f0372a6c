package rapport.platform.stream;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The stored streams of all accounts. */
@Component
public class StreamStore {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final ObjectMapper json;
    private final InstantSource time;

    StreamStore(JdbcTemplate jdbc, JdbcClient client, ObjectMapper json, InstantSource time) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
        this.time = time;
    }

    /**
     * Stores events at the end of their streams, in the transaction at hand. The row of each account stays locked until
     * the commit, so that positions become visible in their order; rows are locked in the order of the ids, so that two
     * transactions never wait for each other in a circle.
     */
    List<StoredEvent> append(List<Outbox.Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.accountId(), 1L, Long::sum));
        Map<UUID, Long> next = reserve(counts);
        List<StoredEvent> stored = new ArrayList<>(entries.size());
        for (Outbox.Entry entry : entries) {
            long position = next.merge(entry.accountId(), 1L, Long::sum);
            stored.add(new StoredEvent(entry.accountId(), position, json.writeValueAsString(entry.payload())));
        }
        insert(stored);
        return stored;
    }

    /** Raises each account's last position by its count; answers the last position before. */
    private Map<UUID, Long> reserve(Map<UUID, Long> counts) {
        Map<UUID, Long> before = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement("""
                            INSERT INTO account_stream AS s (account_id, position)
                            SELECT t.id, t.n FROM unnest(?, ?) WITH ORDINALITY AS t (id, n, place) ORDER BY t.place
                            ON CONFLICT (account_id) DO UPDATE SET position = s.position + excluded.position
                            RETURNING s.account_id, s.position
                            """);
                    statement.setArray(
                            1, connection.createArrayOf("uuid", counts.keySet().toArray()));
                    statement.setArray(
                            2, connection.createArrayOf("int8", counts.values().toArray()));
                    return statement;
                },
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    before.put(id, row.getLong(2) - counts.getOrDefault(id, 0L));
                });
        return before;
    }

    private void insert(List<StoredEvent> events) {
        OffsetDateTime now = time.instant().atOffset(ZoneOffset.UTC);
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    INSERT INTO account_event (account_id, position, payload, created_at)
                    SELECT t.id, t.position, t.payload, ? FROM unnest(?, ?, ?) AS t (id, position, payload)
                    """);
            Array ids = connection.createArrayOf(
                    "uuid", events.stream().map(StoredEvent::accountId).toArray());
            statement.setObject(1, now);
            statement.setArray(2, ids);
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "int8", events.stream().map(StoredEvent::position).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "text", events.stream().map(StoredEvent::json).toArray()));
            return statement;
        });
    }

    /** The last position of an account's stream; 0 if it never had an event. */
    long lastPosition(UUID accountId) {
        return client.sql("SELECT position FROM account_stream WHERE account_id = ?")
                .param(accountId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The events after a position, oldest first, at most so many. */
    List<StoredEvent> listAfter(UUID accountId, long position, int limit) {
        return client.sql("""
                        SELECT position, payload FROM account_event
                        WHERE account_id = ? AND position > ? ORDER BY position LIMIT ?
                        """)
                .param(accountId)
                .param(position)
                .param(limit)
                .query((row, n) -> new StoredEvent(accountId, row.getLong(1), row.getString(2)))
                .list();
    }

    /** Forgets events made before an instant. Whoever resumes from before them is told to fetch everything anew. */
    int deleteBefore(Instant instant) {
        return client.sql("DELETE FROM account_event WHERE created_at < ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .update();
    }
}
