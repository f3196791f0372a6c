package rapport.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.language.Language;
import rapport.policy.ContactAllowances;
import rapport.policy.ContactsAllowed;
import rapport.policy.GuardCase;
import rapport.policy.GuardFinding;
import rapport.policy.GuardLog;
import rapport.policy.LogEntry;
import rapport.policy.Part;
import rapport.policy.Rulings;
import rapport.policy.Submission;
import rapport.policy.What;

/** What cases are about: the texts and findings of the entries in the log behind them. */
@Component
class CaseSources {
    private final GuardLog log;
    private final Rulings rulings;
    private final ContactAllowances contacts;

    CaseSources(GuardLog log, Rulings rulings, ContactAllowances contacts) {
        this.log = log;
        this.rulings = rulings;
        this.contacts = contacts;
    }

    /** What a case is about. */
    record Source(
            String about,
            List<Part> texts,
            List<CaseView.Found> findings,
            List<String> titles,
            @Nullable String rulesVersion,
            CaseView.@Nullable Against against) {}

    /** The language that a moderator reads explanations in. */
    Language languageOf(UUID moderatorId) {
        return rulings.languageOf(moderatorId);
    }

    Source of(GuardCase guardCase, Language language) {
        LogEntry entry = log.find(guardCase.rulingId()).orElseThrow();
        List<CaseView.Found> findings = findings(entry, language);
        return new Source(
                about(entry),
                rulings.texts(entry.id()),
                findings,
                rulings.titles(entry.id(), language),
                entry.verdict().map(LogEntry.Evidence::rulesVersion).orElse(null),
                guardCase.kind() == GuardCase.Kind.APPEAL ? against(entry) : null);
    }

    private static String about(LogEntry entry) {
        return switch (entry.what()) {
            case STRIKE -> "strike";
            case FROZEN -> "freeze";
            default ->
                entry.verdict()
                        .map(LogEntry.Evidence::about)
                        .map(Submission.About::key)
                        .orElse("message");
        };
    }

    private static CaseView.Against against(LogEntry entry) {
        String kind = entry.what() == What.STRIKE ? "strike" : entry.what() == What.FROZEN ? "freeze" : "ruling";
        return new CaseView.Against(kind, entry.at(), entry.reason());
    }

    private List<CaseView.Found> findings(LogEntry entry, Language language) {
        List<GuardFinding> views = rulings.findings(entry.id(), language);
        List<LogEntry.StoredFinding> stored =
                entry.verdict().map(LogEntry.Evidence::findings).orElse(List.of());
        List<CaseView.Found> found = new ArrayList<>();
        for (GuardFinding view : views) {
            stored.stream()
                    .filter(one -> one.rule().equals(view.finding().rule())
                            && one.start() == view.finding().start()
                            && one.field() == view.field())
                    .findFirst()
                    .ifPresent(one -> found.add(new CaseView.Found(view, one.confidence())));
        }
        return found;
    }

    /** What a moderator lets pass in a conversation now. */
    List<CaseView.Allowance> allowances(UUID conversationId) {
        return contacts.listOf(conversationId, ContactsAllowed.Source.MODERATOR).entrySet().stream()
                .map(one -> new CaseView.Allowance(one.getKey(), one.getValue()))
                .toList();
    }

    /** The kinds of contact that the orders of a conversation need. */
    List<String> needed(UUID conversationId) {
        return List.copyOf(
                contacts.listOf(conversationId, ContactsAllowed.Source.ORDER).keySet());
    }
}
