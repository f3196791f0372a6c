package rapport.coaching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Finding;
import rapport.language.Language;
import rapport.language.Merit;
import rapport.language.Role;
import rapport.language.Scores;
import rapport.language.Topic;
import rapport.platform.Deciding;
import rapport.policy.Allowances;
import rapport.policy.FindingView;
import rapport.policy.Guard;

/**
 * Advises on a text. Sellers are coached (rows S6 to S16 of the requirements speak to them); a buyer hears only of the
 * marketplace's rules (S17 to S19), which bind both.
 */
@Deciding
final class Coach {
    /** What a reply lacks: no lack any more once the client has had his answer. */
    private static final Set<String> OWED = Set.of("tone.unanswered", "tone.unheard", "tone.no_options");
    /** What tells of a wish beyond the order. A new client has none: what he asks for is an enquiry. */
    private static final Set<String> BEYOND_ORDER = Set.of("tone.no_options", "state.extra_wish");

    /** What is said of an answer as a whole. */
    private static final Set<String> OF_WHOLE_ANSWERS = Set.of("tone.cold");

    private final Analyzer analyzer;
    private final Guard guard;

    Coach(Analyzer analyzer, Guard guard) {
        this.analyzer = analyzer;
        this.guard = guard;
    }

    /**
     * What is written, and to what.
     *
     * @param text the text as it stands
     * @param role who writes
     * @param explain the language of explanations
     * @param clientMessage the other side's last message; null if there is none
     * @param answered whether the writer has answered that already
     * @param newToSeller whether the seller has not written to the client yet
     * @param allowances which contacts may pass in this conversation
     * @param inPublic whether it is an answer to a review, which everybody reads
     */
    record Question(
            String text,
            Role role,
            Language explain,
            @Nullable String clientMessage,
            boolean answered,
            boolean newToSeller,
            Allowances allowances,
            boolean inPublic) {
        private boolean isInPlace(Finding finding) {
            return !newToSeller || !BEYOND_ORDER.contains(finding.rule());
        }

        private boolean isSellers() {
            return role == Role.SELLER;
        }
    }

    /** Reads a text and says what there is to say. */
    Advice advise(Question question) {
        Draft draft = new Draft(question.text(), question.role(), question.explain(), question.clientMessage());
        Analysis analysis = analyzer.analyze(draft);
        List<FindingView> findings = analysis.forAuthor().stream()
                .filter(finding -> !guard.isAllowed(finding, question.allowances()))
                .filter(finding -> !(question.answered() && OWED.contains(finding.rule())))
                .filter(question::isInPlace)
                .map(finding -> FindingView.of(finding, analyzer, question.explain()))
                .filter(found -> question.isSellers() || found.guard())
                .toList();
        String verdict = key(
                question.inPublic()
                        ? guard.decideOnAnswer(analysis)
                        : guard.decide(analysis, question.role(), question.allowances()));
        String language = analysis.language().tag();
        if (!question.isSellers()) {
            return new Advice(language, verdict, null, findings, List.of(), null, List.of());
        }
        boolean blank = question.text().isBlank();
        Optional<Analysis> client = client(question);
        Occasion occasion = new Occasion(analysis, client, question.answered(), question.newToSeller(), blank);
        return new Advice(
                language,
                verdict,
                blank ? null : worth(analysis.scores()),
                findings,
                question.answered() ? List.of() : noticed(client, question),
                Checklist.of(occasion),
                occasion.heat());
    }

    /**
     * Reads a quick reply. It is a part of an answer to nobody in particular, so it is neither scored nor called short, and
     * what the page fills in is left alone.
     */
    Advice adviseOnTemplate(String text, Language explain) {
        Analysis analysis = analyzer.analyze(new Draft(text, Role.SELLER, explain, null));
        Placeholders placeholders = Placeholders.in(text);
        List<FindingView> findings = analysis.forAuthor().stream()
                .filter(finding -> !OF_WHOLE_ANSWERS.contains(finding.rule()))
                .filter(finding -> !placeholders.contain(finding.start(), finding.end()))
                .map(finding -> placeholders.kept(FindingView.of(finding, analyzer, explain)))
                .toList();
        return new Advice(
                analysis.language().tag(),
                key(guard.decide(analysis, Role.SELLER, Allowances.NONE)),
                null,
                findings,
                List.of(),
                null,
                List.of());
    }

    private Optional<Analysis> client(Question question) {
        String message = question.clientMessage();
        return message == null || message.isBlank()
                ? Optional.empty()
                : Optional.of(analyzer.analyze(new Draft(message, Role.BUYER, question.explain(), null)));
    }

    private List<Advice.Noticed> noticed(Optional<Analysis> client, Question question) {
        return client.map(Analysis::forReader).stream()
                .flatMap(List::stream)
                .filter(question::isInPlace)
                .map(finding -> noticed(finding, analyzer.topic(finding, question.explain())))
                .toList();
    }

    private static Advice.Noticed noticed(Finding finding, Topic topic) {
        return new Advice.Noticed(
                finding.rule(),
                key(finding.severity()),
                topic.title(),
                finding.message(),
                finding.suggestion(),
                topic.technique());
    }

    private static Advice.Worth worth(Scores scores) {
        return new Advice.Worth(
                scores.politeness(),
                scores.professionalism(),
                new Advice.Start(Scores.start(Merit.POLITENESS), Scores.start(Merit.PROFESSIONALISM)),
                scores.contributions().stream()
                        .map(one -> new Advice.Points(key(one.merit()), one.cause(), one.points()))
                        .toList());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
