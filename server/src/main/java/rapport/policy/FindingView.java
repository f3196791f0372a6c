package rapport.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.language.Analyzer;
import rapport.language.Finding;
import rapport.language.Language;
import rapport.language.Topic;

/**
 * One finding in a text, as people are shown it ({@code Finding} in {@code docs/openapi.yaml}).
 *
 * @param rule the id of its rule
 * @param kind what was found
 * @param start where it begins, in UTF-16 units
 * @param end where it ends; the whole text where nothing smaller is meant
 * @param severity how much it matters
 * @param guard whether it is about the marketplace's rules, and not about how to write
 * @param title what it is, in some words
 * @param message what it is and why it matters
 * @param suggestion what to write instead
 * @param technique the row of the requirements behind it
 * @param mend a replacement to take over; null where only the author can tell
 */
public record FindingView(
        String rule,
        String kind,
        int start,
        int end,
        String severity,
        boolean guard,
        String title,
        String message,
        String suggestion,
        String technique,
        @Nullable Replacement mend) {
    private static final Set<String> MARKETPLACE_RULES = Set.of("S17", "S18", "S19");

    /** What to put in a place of the text. */
    public record Replacement(int start, int end, String replacement) {}

    /** A finding, explained in a language. */
    public static FindingView of(Finding finding, Analyzer analyzer, Language explain) {
        Topic topic = analyzer.topic(finding, explain);
        Optional<Replacement> mend =
                finding.mend().map(one -> new Replacement(one.start(), one.end(), one.replacement()));
        return new FindingView(
                finding.rule(),
                finding.kind(),
                finding.start(),
                finding.end(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                isMarketplaceRule(topic),
                topic.title(),
                topic.message(),
                topic.suggestion(),
                topic.technique(),
                mend.orElse(null));
    }

    /** Whether a rule binds both sides, and not only who wants to write well. */
    public static boolean isMarketplaceRule(Topic topic) {
        return MARKETPLACE_RULES.contains(topic.technique());
    }
}
