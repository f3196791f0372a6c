package rapport.conversation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Conversations and what each side alone keeps in them. */
@Component
class ConversationStore {
    private final JdbcClient jdbc;

    ConversationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether one of the two is blocked, or the buyer taken for spam. */
    boolean isShut(UUID id) {
        return jdbc.sql("SELECT buyer_blocked OR seller_blocked OR spam_at IS NOT NULL FROM conversation WHERE id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The conversation of these two, made now if there was none. */
    UUID findOrCreate(UUID newId, UUID buyerId, UUID sellerId, Instant now) {
        jdbc.sql("""
                        INSERT INTO conversation (id, buyer_id, seller_id, created_at, last_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (buyer_id, seller_id) DO NOTHING
                        """)
                .params(newId, buyerId, sellerId, SqlArrays.time(now), SqlArrays.time(now))
                .update();
        return jdbc.sql("SELECT id FROM conversation WHERE buyer_id = ? AND seller_id = ?")
                .params(buyerId, sellerId)
                .query(UUID.class)
                .single();
    }

    void setRead(UUID id, Side side, int seq, int messages) {
        jdbc.sql("UPDATE conversation SET %1$s_read_seq = ?, %1$s_read_messages = ? WHERE id = ?".formatted(side.key()))
                .params(seq, messages, id)
                .update();
    }

    void setArchived(UUID id, Side side, boolean archived) {
        jdbc.sql("UPDATE conversation SET %1$s_archived = ?, %1$s_snoozed_until = NULL WHERE id = ?"
                        .formatted(side.key()))
                .params(archived, id)
                .update();
    }

    void setSnoozed(UUID id, Side side, @Nullable Instant until) {
        jdbc.sql("UPDATE conversation SET %1$s_snoozed_until = ?, %1$s_archived = false WHERE id = ?"
                        .formatted(side.key()))
                .param(until == null ? null : SqlArrays.time(until))
                .param(id)
                .update();
    }

    String note(UUID id, Side side) {
        return jdbc.sql("SELECT body FROM note WHERE conversation_id = ? AND side = ?")
                .params(id, side.key())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void saveNote(UUID id, Side side, String text) {
        jdbc.sql("""
                        INSERT INTO note (conversation_id, side, body) VALUES (?, ?, ?)
                        ON CONFLICT (conversation_id, side) DO UPDATE SET body = excluded.body
                        """).params(id, side.key(), text).update();
    }

    Optional<StoredDraft> findDraft(UUID id, Side side) {
        return jdbc.sql("""
                        SELECT body, attachment_ids, saved_at, origin FROM draft
                        WHERE conversation_id = ? AND side = ?
                        """)
                .params(id, side.key())
                .query((row, n) -> new StoredDraft(
                        row.getString("body"),
                        MessageStore.ids(row, "attachment_ids"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("origin")))
                .optional();
    }

    void saveDraft(UUID id, Side side, StoredDraft draft) {
        jdbc.sql("""
                        INSERT INTO draft (conversation_id, side, body, attachment_ids, saved_at, origin)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (conversation_id, side) DO UPDATE SET body = excluded.body,
                            attachment_ids = excluded.attachment_ids, saved_at = excluded.saved_at,
                            origin = excluded.origin
                        """)
                .params(
                        id,
                        side.key(),
                        draft.text(),
                        draft.attachmentIds().toArray(UUID[]::new),
                        SqlArrays.time(draft.savedAt()),
                        draft.origin())
                .update();
    }

    void deleteDraft(UUID id, Side side) {
        jdbc.sql("DELETE FROM draft WHERE conversation_id = ? AND side = ?")
                .params(id, side.key())
                .update();
    }

    /**
     * A draft as it is stored.
     *
     * @param text the text
     * @param attachmentIds its files
     * @param savedAt when it was saved
     * @param origin the tab that saved it
     */
    record StoredDraft(String text, List<UUID> attachmentIds, Instant savedAt, String origin) {}
}
