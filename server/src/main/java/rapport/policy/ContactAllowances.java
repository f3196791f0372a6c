package rapport.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;
import rapport.platform.event.Listener;
import rapport.platform.stream.Outbox;

/** Which kinds of contact may pass in which conversation, and until when. Features that know tell it by an event. */
@Component
public class ContactAllowances implements Listener<ContactsAllowed> {
    private final JdbcClient jdbc;
    private final InstantSource time;

    ContactAllowances(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** What is allowed in a conversation now. */
    public Allowances of(UUID conversationId) {
        Set<String> kinds = new TreeSet<>();
        jdbc.sql("SELECT kind FROM contact_allowance WHERE conversation_id = ? AND until > ?")
                .params(conversationId, SqlArrays.time(time.instant()))
                .query(row -> {
                    kinds.add(row.getString("kind"));
                });
        return kinds.isEmpty() ? Allowances.NONE : new Allowances(true, kinds);
    }

    /** The kinds that a source allows in a conversation now, and until when each. */
    public Map<String, Instant> listOf(UUID conversationId, ContactsAllowed.Source source) {
        Map<String, Instant> kinds = new TreeMap<>();
        jdbc.sql("SELECT kind, until FROM contact_allowance WHERE conversation_id = ? AND source = ? AND until > ?")
                .params(conversationId, source.key(), SqlArrays.time(time.instant()))
                .query(row -> {
                    kinds.put(
                            row.getString("kind"),
                            row.getObject("until", OffsetDateTime.class).toInstant());
                });
        return kinds;
    }

    @Override
    public Class<ContactsAllowed> type() {
        return ContactsAllowed.class;
    }

    @Override
    public void on(List<ContactsAllowed> events, Outbox outbox) {
        for (ContactsAllowed allowed : events) {
            String source = allowed.source().key();
            jdbc.sql("DELETE FROM contact_allowance WHERE conversation_id = ? AND source = ?")
                    .params(allowed.conversationId(), source)
                    .update();
            for (String kind : allowed.kinds()) {
                jdbc.sql("INSERT INTO contact_allowance (conversation_id, source, kind, until) VALUES (?, ?, ?, ?)")
                        .params(allowed.conversationId(), source, kind, SqlArrays.time(allowed.until()))
                        .update();
            }
        }
    }
}
