package rapport.coaching;

import java.util.List;
import java.util.Locale;
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
     */
    record Question(
            String text,
            Role role,
            Language explain,
            @Nullable String clientMessage,
            boolean answered) {
        private boolean isSellers() {
            return role == Role.SELLER;
        }
    }

    /** Reads a text and says what there is to say. */
    Advice advise(Question question) {
        Draft draft = new Draft(question.text(), question.role(), question.explain(), question.clientMessage());
        Analysis analysis = analyzer.analyze(draft);
        List<FindingView> findings = analysis.forAuthor().stream()
                .filter(finding -> !guard.isAllowed(finding, Allowances.NONE))
                .filter(finding -> !(question.answered() && OWED.contains(finding.rule())))
                .map(finding -> FindingView.of(finding, analyzer, question.explain()))
                .filter(found -> question.isSellers() || found.guard())
                .toList();
        boolean scored = question.isSellers() && !question.text().isBlank();
        return new Advice(
                analysis.language().tag(),
                key(guard.decide(analysis, question.role(), Allowances.NONE)),
                scored ? worth(analysis.scores()) : null,
                findings,
                noticed(question));
    }

    private List<Advice.Noticed> noticed(Question question) {
        String message = question.clientMessage();
        if (!question.isSellers() || question.answered() || message == null) {
            return List.of();
        }
        return analyzer.analyze(new Draft(message, Role.BUYER, question.explain(), null)).forReader().stream()
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
