package rapport.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.language.Language;
import rapport.language.Topic;
import rapport.platform.database.Transactions;
import rapport.platform.stream.Outbox;

/** The door to what the guard decided on texts: written down, and read by people in their language. */
@Component
public class Rulings {
    private final Reading reading;
    private final GuardLog log;
    private final Cases cases;
    private final Accounts accounts;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    Rulings(Reading reading, GuardLog log, Cases cases, Accounts accounts, Transactions transactions, JdbcClient jdbc) {
        this.reading = reading;
        this.log = log;
        this.cases = cases;
        this.accounts = accounts;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Whether a moderator has found this very text of this author innocent. */
    boolean isCleared(Submission submission) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM cleared_text WHERE account_id = :account AND digest = :digest
                                       AND (conversation_id IS NULL OR conversation_id = CAST(:here AS uuid)))
                        """)
                .param("account", submission.accountId())
                .param("digest", Digest.of(submission.parts()))
                .param(
                        "here",
                        submission.place().map(Submission.Place::conversationId).orElse(null))
                .query(Boolean.class)
                .single();
    }

    /** A page repeats a request whose answer it did not hear: the same thing is recorded once. */
    LogEntry record(What what, Submission submission, Inspection inspection) {
        return log.findSame(what, submission)
                .orElseGet(
                        () -> transactions.write(outbox -> log.add(what, submission, inspection, reading.version())));
    }

    /**
     * Writes down that a message waits for a moderator, in the transaction that keeps it; answers the id of the verdict.
     */
    public UUID hold(Submission submission, Inspection inspection, Outbox outbox) {
        LogEntry ruling = log.add(What.HELD, submission, inspection, reading.version());
        cases.openHeld(ruling, outbox);
        return ruling.id();
    }

    /** Writes down that its author took a held message back, in the transaction that does so. */
    public void takenBack(Submission.Place place, UUID accountId, Outbox outbox) {
        cases.lockHeld(place).ifPresent(open -> {
            cases.withdraw(open.id(), outbox);
            log.add(new GuardLog.Act(What.TAKEN_BACK, accountId, accountId, open.id(), ""));
        });
    }

    /** What the rules are called that spoke in an entry of the log. */
    public List<String> titles(UUID rulingId, Language language) {
        return log.find(rulingId).flatMap(LogEntry::verdict).stream()
                .flatMap(evidence -> evidence.rules().stream())
                .map(rule -> reading.topic(rule, language).map(Topic::title).orElse(rule))
                .toList();
    }

    /** The texts of an entry of the log; empty once they are forgotten. */
    public List<Part> texts(UUID rulingId) {
        return log.find(rulingId)
                .flatMap(LogEntry::verdict)
                .map(evidence -> log.texts(evidence.textId()))
                .orElse(List.of());
    }

    /** What an entry of the log found, in the words of a language; empty if there is no such entry. */
    public List<GuardFinding> findings(UUID rulingId, Language language) {
        Optional<LogEntry.Evidence> evidence = log.find(rulingId).flatMap(LogEntry::verdict);
        if (evidence.isEmpty()) {
            return List.of();
        }
        List<Part> parts = log.texts(evidence.get().textId());
        return evidence.get().findings().stream()
                .flatMap(finding -> view(finding, parts, language).stream())
                .toList();
    }

    private Optional<GuardFinding> view(LogEntry.StoredFinding stored, List<Part> parts, Language language) {
        return reading.topic(stored.rule(), language)
                .map(topic -> new GuardFinding(
                        stored.field(),
                        stored.part() < parts.size() ? parts.get(stored.part()).name() : null,
                        stored.spread(),
                        new FindingView(
                                stored.rule(),
                                stored.kind(),
                                stored.start(),
                                stored.end(),
                                stored.severity().name().toLowerCase(Locale.ROOT),
                                FindingView.isMarketplaceRule(topic),
                                topic.title(),
                                topic.message(),
                                topic.suggestion(),
                                topic.technique(),
                                null)));
    }

    /** What was found in a submission, in the language of its author. */
    List<GuardFinding> views(Submission submission, Inspection inspection) {
        Language language = languageOf(submission.accountId());
        return inspection.found().stream()
                .map(one -> new GuardFinding(
                        one.part().field(),
                        one.part().name(),
                        one.spread(),
                        FindingView.of(one.finding(), reading.analyzer(), language)))
                .toList();
    }

    /** The language that the rules are explained in to an account. */
    public Language languageOf(UUID accountId) {
        return switch (accounts.get(accountId).language()) {
            case RU -> Language.RUSSIAN;
            case EN -> Language.ENGLISH;
        };
    }
}
