package rapport.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.language.Role;
import rapport.platform.Ids;
import rapport.platform.Settings;
import rapport.platform.database.SqlArrays;
import rapport.policy.LogEntry.Evidence;
import rapport.policy.LogEntry.StoredFinding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of the guard: every verdict but plain consent, and every decision. Entries are added, never changed; the database
 * itself refuses it. The texts lie beside it, as long as the operator's retention says.
 */
@Component
public class GuardLog {
    /** The same text within this time is the same attempt. */
    private static final Duration SAME = Duration.ofDays(1);

    private static final TypeReference<List<StoredFinding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final String SELECT = """
            SELECT id, at, what, by_id, account_id, about, role, conversation_id, client_id, case_id, rules, rules_version,
                   findings, reason, text_id
            FROM guard_log
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final InstantSource time;
    private final Duration kept;

    GuardLog(JdbcClient jdbc, JsonMapper json, Ids ids, Settings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.time = ids.time();
        this.kept = Duration.ofDays(settings.keepGuardedTextsDays());
    }

    /**
     * An act of a person.
     *
     * @param what what was done
     * @param byId who did it
     * @param accountId to whose text or account
     * @param caseId in which case; null for none
     * @param reason in his words
     */
    public record Act(
            What what, UUID byId, UUID accountId, @Nullable UUID caseId, String reason) {}

    /** Adds an act; answers the id of its entry. */
    public UUID add(Act act) {
        return add(act, Optional.empty());
    }

    /** Adds an act that has to do with the verdict of an earlier entry, and says so; answers the id of its entry. */
    public UUID add(Act act, Optional<Evidence> about) {
        UUID id = ids.next();
        insert(
                new LogEntry(
                        id, time.instant(), act.what(), act.byId(), act.accountId(), act.caseId(), act.reason(), about),
                null);
        return id;
    }

    /** Adds a verdict of the guard, and keeps the text; answers the entry. */
    LogEntry add(What what, Submission submission, Inspection inspection, String rulesVersion) {
        return add(what, null, submission, inspection, rulesVersion);
    }

    /** Adds that somebody reported what somebody else wrote, and keeps the text; answers the entry. */
    LogEntry addReport(What what, UUID byId, Submission reported, String rulesVersion) {
        return add(what, byId, reported, Inspection.CLEAR, rulesVersion);
    }

    private LogEntry add(
            What what, @Nullable UUID byId, Submission submission, Inspection inspection, String rulesVersion) {
        UUID textId = ids.next();
        jdbc.sql("INSERT INTO guard_text (id, parts, forget_at) VALUES (?, CAST(? AS jsonb), ?)")
                .params(
                        textId,
                        json.writeValueAsString(submission.parts()),
                        SqlArrays.time(time.instant().plus(kept)))
                .update();
        Evidence evidence = new Evidence(
                submission.about(),
                submission.role(),
                submission.place(),
                inspection.rules(),
                rulesVersion,
                inspection.found().stream()
                        .map(found -> StoredFinding.of(found, submission.parts()))
                        .toList(),
                textId);
        LogEntry entry = new LogEntry(
                ids.next(), time.instant(), what, byId, submission.accountId(), null, "", Optional.of(evidence));
        insert(entry, Digest.of(submission.parts()));
        return entry;
    }

    private void insert(LogEntry entry, byte @Nullable [] digest) {
        Evidence evidence = entry.verdict().orElse(null);
        Submission.Place place = evidence == null ? null : evidence.place().orElse(null);
        jdbc.sql("""
                        INSERT INTO guard_log (id, at, what, by_id, account_id, about, role, conversation_id, client_id,
                                               case_id, rules, rules_version, findings, reason, text_id, digest)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb), ?, ?, ?)
                        """)
                .param(entry.id())
                .param(SqlArrays.time(entry.at()))
                .param(entry.what().key())
                .param(entry.byId())
                .param(entry.accountId())
                .param(evidence == null ? null : evidence.about().key())
                .param(evidence == null ? null : evidence.role().name().toLowerCase(Locale.ROOT))
                .param(place == null ? null : place.conversationId())
                .param(place == null ? null : place.clientId())
                .param(entry.caseId())
                .param(evidence == null ? new String[0] : evidence.rules().toArray(String[]::new))
                .param(evidence == null ? null : evidence.rulesVersion())
                .param(json.writeValueAsString(evidence == null ? List.of() : evidence.findings()))
                .param(entry.reason())
                .param(evidence == null ? null : evidence.textId())
                .param(digest)
                .update();
    }

    /** The entry for a text of this author that was decided on so lately, under the same id of the client if it has one. */
    Optional<LogEntry> findSame(What what, Submission submission) {
        UUID clientId = submission.place().map(Submission.Place::clientId).orElse(null);
        return jdbc.sql(SELECT + """
                        WHERE account_id = :account AND what = :what AND digest = :digest AND at > :since
                          AND client_id IS NOT DISTINCT FROM CAST(:client AS uuid)
                        ORDER BY at DESC LIMIT 1
                        """)
                .param("account", submission.accountId())
                .param("what", what.key())
                .param("digest", Digest.of(submission.parts()))
                .param("since", SqlArrays.time(time.instant().minus(SAME)))
                .param("client", clientId)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** The entry of this id, if there is one. */
    public Optional<LogEntry> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query((row, n) -> entry(row))
                .optional();
    }

    /**
     * At most so many entries, the latest first.
     *
     * @param accountId whose only; null for everybody's
     * @param before those before this place only; null from the latest on
     */
    public List<LogEntry> list(@Nullable UUID accountId, @Nullable Before before, int limit) {
        return jdbc.sql(SELECT + """
                        WHERE (CAST(:account AS uuid) IS NULL OR account_id = :account)
                          AND (CAST(:at AS timestamptz) IS NULL OR (at, id) < (:at, :id))
                        ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("account", accountId)
                .param("at", before == null ? null : SqlArrays.time(before.at()))
                .param("id", before == null ? null : before.id())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** At most so many entries about what was said in a conversation, the latest first. */
    List<LogEntry> listOf(UUID conversationId, int limit) {
        return jdbc.sql(SELECT + "WHERE conversation_id = ? ORDER BY at DESC, id DESC LIMIT ?")
                .params(conversationId, limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** At most so many entries of one kind, the latest first. */
    public List<LogEntry> list(What what, int limit) {
        return jdbc.sql(SELECT + "WHERE what = ? ORDER BY at DESC, id DESC LIMIT ?")
                .params(what.key(), limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** A place in the log. */
    public record Before(Instant at, UUID id) {}

    /** The texts of an entry; empty once they are forgotten. */
    public List<Part> texts(@Nullable UUID textId) {
        if (textId == null) {
            return List.of();
        }
        return jdbc.sql("SELECT parts FROM guard_text WHERE id = ?")
                .param(textId)
                .query((row, n) -> json.readValue(row.getString(1), PARTS))
                .optional()
                .orElse(List.of());
    }

    /** Forgets texts whose time is over. Those of open cases stay until they are decided. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void forget() {
        jdbc.sql("""
                        DELETE FROM guard_text t WHERE forget_at < ? AND NOT EXISTS (
                            SELECT FROM guard_case c JOIN guard_log l ON l.id = c.ruling_id
                            WHERE c.state = 'open' AND l.text_id = t.id)
                        """).param(SqlArrays.time(time.instant())).update();
        jdbc.sql("UPDATE guard_case SET plea = '' WHERE plea <> '' AND state <> 'open' AND decided_at < ?")
                .param(SqlArrays.time(time.instant().minus(kept)))
                .update();
    }

    private LogEntry entry(ResultSet row) throws SQLException {
        String about = row.getString("about");
        return new LogEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                What.ofKey(row.getString("what")),
                row.getObject("by_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("reason"),
                about == null ? Optional.empty() : Optional.of(evidence(row, about)));
    }

    private Evidence evidence(ResultSet row, String about) throws SQLException {
        UUID conversationId = row.getObject("conversation_id", UUID.class);
        UUID clientId = row.getObject("client_id", UUID.class);
        return new Evidence(
                Submission.About.ofKey(about),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                conversationId == null || clientId == null
                        ? Optional.empty()
                        : Optional.of(new Submission.Place(conversationId, clientId)),
                Arrays.asList((String[]) row.getArray("rules").getArray()),
                row.getString("rules_version"),
                json.readValue(row.getString("findings"), FINDINGS),
                row.getObject("text_id", UUID.class));
    }
}
