package rapport.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** The door to the conversations of an account, for those that list them. */
@Component
public class Conversations {
    /** What was taken for spam is out of the way of who did so. */
    private static final String NO_SPAM = "('%1$s' = 'buyer' OR c.spam_at IS NULL) AND ";

    private static final String AWAKE =
            NO_SPAM + "NOT c.%1$s_archived AND (c.%1$s_snoozed_until IS NULL OR c.%1$s_snoozed_until <= :now)";
    private static final String BEFORE =
            " AND (CAST(:at AS timestamptz) IS NULL OR (c.last_at, c.id) < (CAST(:at AS timestamptz), CAST(:id AS uuid)))"
                    + " AND NOT c.id = ANY (:except) ORDER BY c.last_at DESC, c.id DESC LIMIT :limit";

    private static final String BEGUN = "c.last_seq > 0";

    /** A conversation whose first message waits for a moderator is there for its writer. */
    private static final String BEGUN_OR_MINE = "(c.last_seq > 0 OR EXISTS (SELECT FROM pending_message p"
            + " WHERE p.conversation_id = c.id AND p.side = '%1$s' AND p.released_at IS NULL))";

    private final JdbcClient jdbc;
    private final InstantSource time;

    Conversations(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Which conversations of an account a list shows. */
    public enum Shelf {
        /** Neither archived nor snoozed. */
        AWAKE(Conversations.AWAKE),
        /** Of those, the ones with unread messages. */
        UNREAD(Conversations.AWAKE + " AND c.%2$s_messages > c.%1$s_read_messages"),
        /** Put away. */
        ARCHIVED(NO_SPAM + "c.%1$s_archived"),
        /** Sleeping until a time still to come. */
        SNOOZED(NO_SPAM + "NOT c.%1$s_archived AND c.%1$s_snoozed_until > :now"),
        /** Taken for spam. */
        SPAM("'%1$s' = 'seller' AND c.spam_at IS NOT NULL");

        private final String condition;

        Shelf(String condition) {
            this.condition = condition;
        }
    }

    /**
     * A place in a list that is sorted by the last message, latest first.
     *
     * @param at the last message's time
     * @param id the conversation
     */
    public record Place(Instant at, UUID id) {}

    /** The conversations of an account on a shelf, the latest message first, after a place, without some. */
    public List<ConversationRow> list(
            UUID accountId, Shelf shelf, Optional<Place> after, Collection<UUID> except, int limit) {
        String sql = "SELECT * FROM ((" + half("buyer", "seller", shelf.condition, BEGUN, BEFORE) + ") UNION ALL ("
                + half("seller", "buyer", shelf.condition, BEGUN, BEFORE) + ")) AS both_sides"
                + " ORDER BY last_at DESC, id DESC LIMIT :limit";
        return jdbc.sql(sql)
                .param("account", accountId)
                .param("now", SqlArrays.time(time.instant()))
                .param("at", after.map(place -> SqlArrays.time(place.at())).orElse(null))
                .param("id", after.map(Place::id).orElse(null))
                .param("except", except.toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** These conversations, as far as they are the account's; in no order. */
    public List<ConversationRow> list(UUID accountId, Collection<UUID> ids) {
        String among = "c.id = ANY (:ids)";
        return jdbc.sql(half("buyer", "seller", among, BEGUN_OR_MINE, "") + " UNION ALL "
                        + half("seller", "buyer", among, BEGUN_OR_MINE, ""))
                .param("account", accountId)
                .param("now", SqlArrays.time(time.instant()))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    /** One conversation, if it is the account's. Its buyer began it, and is shown it also while nothing is said in it. */
    public Optional<ConversationRow> find(UUID accountId, UUID id) {
        String itself = "c.id = :id";
        return jdbc.sql(half("buyer", "seller", itself, "TRUE", "") + " UNION ALL "
                        + half("seller", "buyer", itself, BEGUN_OR_MINE, ""))
                .param("account", accountId)
                .param("now", SqlArrays.time(time.instant()))
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** How many of these conversations are the account's and neither archived nor snoozed. */
    public int countAwake(UUID accountId, Collection<UUID> ids) {
        String among = " AND c.id = ANY (:ids)";
        return jdbc.sql("SELECT (" + count("buyer", "seller", Shelf.AWAKE) + among + ") + ("
                        + count("seller", "buyer", Shelf.AWAKE) + among + ")")
                .param("account", accountId)
                .param("now", SqlArrays.time(time.instant()))
                .param("ids", ids.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** How many conversations of the account, neither archived nor snoozed, have unread messages. */
    public int countUnread(UUID accountId) {
        return Objects.requireNonNull(jdbc.sql("SELECT (" + count("buyer", "seller", Shelf.UNREAD) + ") + ("
                        + count("seller", "buyer", Shelf.UNREAD) + ")")
                .param("account", accountId)
                .param("now", SqlArrays.time(time.instant()))
                .query(Integer.class)
                .single());
    }

    /** One half of an account's conversations, those in which it takes this side; read in the order of an index. */
    private static String half(String side, String other, String condition, String there, String rest) {
        String select = """
            SELECT c.id, '%1$s' AS side, c.%2$s_id AS other_id, c.service_id, c.created_at, c.last_seq, c.last_side,
                   c.last_preview, c.last_attachments, c.last_card, c.last_at, c.%2$s_messages - c.%1$s_read_messages AS unread,
                   c.%1$s_read_seq AS read_seq, c.%2$s_read_seq AS other_read_seq, c.%1$s_archived AS archived,
                   CASE WHEN c.%1$s_snoozed_until > :now THEN c.%1$s_snoozed_until END AS snoozed_until,
                   c.seller_answered, c.%1$s_blocked AS blocked, c.%2$s_blocked AS blocking,
                   '%1$s' = 'seller' AND c.spam_at IS NOT NULL AS spam, a.deadline, a.amount, a.currency,
                   EXISTS (SELECT FROM draft d WHERE d.conversation_id = c.id AND d.side = '%1$s') AS has_draft
            FROM conversation c LEFT JOIN contact_answer a ON a.conversation_id = c.id
            WHERE c.%1$s_id = :account AND %4$s AND %3$s
            """.formatted(side, other, condition.formatted(side, other), there.formatted(side));
        return select + rest;
    }

    private static String count(String side, String other, Shelf shelf) {
        return ("SELECT count(*)::int FROM conversation c WHERE c.%1$s_id = :account AND " + shelf.condition)
                .formatted(side, other);
    }

    private static ConversationRow row(ResultSet row) throws SQLException {
        return new ConversationRow(
                row.getObject("id", UUID.class),
                Side.ofKey(row.getString("side")),
                row.getObject("other_id", UUID.class),
                row.getObject("service_id", UUID.class),
                time(row, "created_at"),
                new ConversationRow.Last(
                        row.getInt("last_seq"),
                        Side.ofKey(Objects.requireNonNullElse(row.getString("last_side"), row.getString("side"))),
                        row.getString("last_preview"),
                        row.getInt("last_attachments"),
                        row.getString("last_card"),
                        time(row, "last_at")),
                row.getInt("unread"),
                row.getInt("read_seq"),
                row.getInt("other_read_seq"),
                row.getBoolean("archived"),
                snoozed(row),
                row.getBoolean("seller_answered"),
                row.getBoolean("has_draft"),
                closed(row),
                ContactFormStore.answer(row));
    }

    private static Optional<Closed> closed(ResultSet row) throws SQLException {
        if (row.getBoolean("blocked")) {
            return Optional.of(Closed.BLOCKED);
        }
        if (row.getBoolean("blocking")) {
            return Optional.of(Closed.BLOCKING);
        }
        return row.getBoolean("spam") ? Optional.of(Closed.SPAM) : Optional.empty();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant snoozed(ResultSet row) throws SQLException {
        return MessageStore.instant(row, "snoozed_until");
    }
}
