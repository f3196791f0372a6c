package rapport.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.platform.database.SqlArrays;

/** Complaints. */
@Component
class ComplaintStore {
    private static final String SELECT = "SELECT conversation_id, seq, case_id, reason, at FROM complaint ";

    private final JdbcClient jdbc;

    ComplaintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID accountId, Complaint complaint) {
        jdbc.sql(
                        "INSERT INTO complaint (conversation_id, seq, account_id, case_id, reason, at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        complaint.conversationId(),
                        complaint.seq(),
                        accountId,
                        complaint.caseId(),
                        complaint.reason().key(),
                        SqlArrays.time(complaint.at()))
                .update();
    }

    Optional<Complaint> find(UUID accountId, UUID conversationId, int seq) {
        return jdbc.sql(SELECT + "WHERE conversation_id = ? AND seq = ? AND account_id = ?")
                .params(conversationId, seq, accountId)
                .query((row, n) -> complaint(row))
                .optional();
    }

    Optional<Complaint> findByCase(UUID caseId) {
        return jdbc.sql(SELECT + "WHERE case_id = ?")
                .param(caseId)
                .query((row, n) -> complaint(row))
                .optional();
    }

    /** The complaints of an account, the latest first; of one conversation, or of all. */
    List<Complaint> list(UUID accountId, Optional<UUID> conversationId, int most) {
        return jdbc.sql(SELECT + """
                        WHERE account_id = :account AND (CAST(:id AS uuid) IS NULL OR conversation_id = :id)
                        ORDER BY at DESC, seq LIMIT :most
                        """)
                .param("account", accountId)
                .param("id", conversationId.orElse(null))
                .param("most", most)
                .query((row, n) -> complaint(row))
                .list();
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        return new Complaint(
                row.getObject("conversation_id", UUID.class),
                row.getInt("seq"),
                row.getObject("case_id", UUID.class),
                Complaint.Reason.find(row.getString("reason")).orElseThrow(),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
