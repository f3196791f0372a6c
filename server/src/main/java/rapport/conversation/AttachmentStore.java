package rapport.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;

/** Which files there are and to which messages they belong; the bytes are in the blob store. */
@Component
class AttachmentStore {
    private static final String COLUMNS = "id, name, media_type, size, width, height";

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Attachment attachment, UUID accountId, Instant now) {
        jdbc.sql("""
                        INSERT INTO attachment (id, account_id, name, media_type, size, width, height, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(attachment.id(), accountId, attachment.name(), attachment.mediaType(), attachment.size())
                .param(attachment.width())
                .param(attachment.height())
                .param(SqlArrays.time(now))
                .update();
    }

    /**
     * Attaches files to a message, in the transaction at hand.
     *
     * @throws ProblemException invalid-input, unless each of them is the account's own and not yet sent
     */
    List<Attachment> bind(List<UUID> ids, UUID accountId, UUID conversationId, int seq) {
        List<Attachment> bound = bindThose(ids, accountId, conversationId, seq);
        if (bound.size() != ids.size()) {
            throw unknown();
        }
        return bound;
    }

    /**
     * As {@link #bind}, leaving out those that were deleted or sent elsewhere since: a kept message must leave when its
     * time has come, nobody is there to be asked.
     */
    List<Attachment> bindThose(List<UUID> ids, UUID accountId, UUID conversationId, int seq) {
        List<Attachment> bound = new ArrayList<>(ids.size());
        for (int place = 0; place < ids.size(); place++) {
            Optional<Attachment> attachment = jdbc.sql("UPDATE attachment SET conversation_id = ?, seq = ?, place = ?"
                            + " WHERE id = ? AND account_id = ? AND conversation_id IS NULL RETURNING "
                            + COLUMNS)
                    .params(conversationId, seq, place, ids.get(place), accountId)
                    .query((row, n) -> attachment(row))
                    .optional();
            attachment.ifPresent(bound::add);
        }
        return bound;
    }

    /**
     * The account's own files that are not yet sent, in the order asked for.
     *
     * @throws ProblemException invalid-input, if one of them is not
     */
    List<Attachment> listUnsent(List<UUID> ids, UUID accountId) {
        List<Attachment> found = listUnsentIfThere(ids, accountId);
        if (found.size() != ids.size()) {
            throw unknown();
        }
        return found;
    }

    /** As {@link #listUnsent}, leaving out those that are gone. */
    List<Attachment> listUnsentIfThere(List<UUID> ids, UUID accountId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Attachment> found = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS
                        + " FROM attachment WHERE id = ANY (?) AND account_id = ? AND conversation_id IS NULL")
                .params(ids.toArray(UUID[]::new), accountId)
                .query(row -> {
                    Attachment attachment = attachment(row);
                    found.put(attachment.id(), attachment);
                });
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The files of a run of messages, by place in the conversation. */
    Map<Integer, List<Attachment>> listOf(UUID conversationId, int firstSeq, int lastSeq) {
        Map<Integer, List<Attachment>> bySeq = new HashMap<>();
        jdbc.sql("SELECT seq, " + COLUMNS
                        + " FROM attachment WHERE conversation_id = ? AND seq BETWEEN ? AND ? ORDER BY seq, place")
                .params(conversationId, firstSeq, lastSeq)
                .query(row -> {
                    bySeq.computeIfAbsent(row.getInt("seq"), seq -> new ArrayList<>())
                            .add(attachment(row));
                });
        return bySeq;
    }

    /** A file that this account may read: its own, or one sent in a conversation of his. */
    Optional<Attachment> findReadable(UUID id, UUID accountId) {
        return jdbc.sql("SELECT a.id, a.name, a.media_type, a.size, a.width, a.height FROM attachment a"
                        + " LEFT JOIN conversation c ON c.id = a.conversation_id"
                        + " WHERE a.id = ? AND (a.account_id = ? OR c.buyer_id = ? OR c.seller_id = ?)")
                .params(id, accountId, accountId, accountId)
                .query((row, n) -> attachment(row))
                .optional();
    }

    /** The conversation in which a file was sent, or is held for a moderator. */
    Optional<UUID> findConversation(UUID id) {
        return jdbc.sql("""
                        SELECT coalesce(a.conversation_id, (SELECT p.conversation_id FROM pending_message p
                                                            WHERE a.id = ANY (p.attachment_ids) AND p.state = 'held'
                                                              AND p.released_at IS NULL LIMIT 1)) AS conversation
                        FROM attachment a WHERE a.id = ?
                        """)
                .param(id)
                .query((row, n) -> Optional.ofNullable(row.getObject("conversation", UUID.class)))
                .optional()
                .flatMap(found -> found);
    }

    /** A file, whoever asks. */
    Optional<Attachment> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM attachment WHERE id = ?")
                .param(id)
                .query((row, n) -> attachment(row))
                .optional();
    }

    /** Deletes a file of the account's own that is not yet sent; false if there is none. */
    boolean deleteUnsent(UUID id, UUID accountId) {
        return jdbc.sql("DELETE FROM attachment WHERE id = ? AND account_id = ? AND conversation_id IS NULL")
                        .params(id, accountId)
                        .update()
                > 0;
    }

    /** Deletes files uploaded before an instant and neither sent nor kept in a draft or pending message; answers their ids. */
    List<UUID> deleteForgotten(Instant before, int limit) {
        List<UUID> deleted = new ArrayList<>();
        jdbc.sql("""
                        DELETE FROM attachment WHERE id IN (
                            SELECT a.id FROM attachment a
                            WHERE a.conversation_id IS NULL AND a.created_at < ?
                              AND NOT EXISTS (SELECT FROM draft d WHERE a.id = ANY (d.attachment_ids))
                              AND NOT EXISTS (SELECT FROM pending_message p WHERE a.id = ANY (p.attachment_ids))
                            LIMIT ?)
                        RETURNING id
                        """).params(SqlArrays.time(before), limit).query(row -> {
            deleted.add(row.getObject(1, UUID.class));
        });
        return deleted;
    }

    private static ProblemException unknown() {
        return ProblemException.invalid(List.of(new FieldError("attachmentIds", "unknown", null)));
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Attachment(
                id,
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                "/api/attachments/" + id);
    }
}
