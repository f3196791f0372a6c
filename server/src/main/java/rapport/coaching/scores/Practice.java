package rapport.coaching.scores;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rapport.coaching.scores.Technique.Occasion;
import rapport.language.Analysis;
import rapport.language.Finding;
import rapport.language.Severity;
import rapport.language.Signal;
import rapport.platform.Deciding;

/**
 * How a message stands with each technique that it was an occasion for. What the coach praises was shown, what he would
 * have mended was missed; where there is both, the advice counts, for it stayed in the text. Some techniques are kept
 * without being praised: those are shown wherever nothing was advised.
 *
 * @param outcomes what became of each occasion
 */
@Deciding
record Practice(Map<Technique, Outcome> outcomes) {
    /** What became of an occasion. */
    enum Outcome {
        /** It was used. */
        SHOWN,
        /** It was passed by, and there is nothing to blame. */
        OPEN,
        /** There was something to advise. */
        MISSED
    }

    /** Half of what a signal can be: more likely there than not. */
    private static final double LIKELY = 0.5;

    Practice {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }

    /**
     * Reads it from what the engine found.
     *
     * @param said in the message
     * @param client in the client's message that it answers
     * @param row the row of the requirements behind a finding
     */
    static Practice of(Analysis said, Optional<Analysis> client, Function<Finding, String> row) {
        Map<Technique, Outcome> outcomes = new EnumMap<>(Technique.class);
        for (Occasion occasion : occasions(said, client)) {
            Technique.on(occasion).forEach(technique -> outcomes.put(technique, Outcome.OPEN));
        }
        keptSilently(said, outcomes);
        said.forAuthor().stream()
                .filter(finding -> finding.severity() == Severity.PRAISE)
                .forEach(finding -> Technique.ofRow(row.apply(finding))
                        .ifPresent(technique -> outcomes.put(technique, Outcome.SHOWN)));
        said.forAuthor().stream()
                .filter(finding -> finding.severity() != Severity.PRAISE)
                .forEach(finding -> Technique.ofRow(row.apply(finding))
                        .ifPresent(technique -> outcomes.put(technique, Outcome.MISSED)));
        return new Practice(outcomes);
    }

    private static Set<Occasion> occasions(Analysis said, Optional<Analysis> client) {
        Set<Occasion> occasions = EnumSet.of(Occasion.ALWAYS);
        if (isLikely(said, Signal.BAD_NEWS)) {
            occasions.add(Occasion.BAD_NEWS);
        }
        if (client.filter(one -> isLikely(one, Signal.UPSET)).isPresent()) {
            occasions.add(Occasion.UPSET_CLIENT);
        }
        if (client.filter(one -> isLikely(one, Signal.EXTRA_WISH)).isPresent()) {
            occasions.add(Occasion.EXTRA_WISH);
        }
        return occasions;
    }

    /** Business style and full messages are never praised, nor is bad news well told; thanks and politeness are only measured. */
    private static void keptSilently(Analysis said, Map<Technique, Outcome> outcomes) {
        outcomes.put(Technique.S9, Outcome.SHOWN);
        outcomes.put(Technique.S12, Outcome.SHOWN);
        outcomes.replace(Technique.S8, Outcome.SHOWN);
        if (isLikely(said, Signal.THANKS) || isLikely(said, Signal.POLITE)) {
            outcomes.put(Technique.S6, Outcome.SHOWN);
        }
    }

    private static boolean isLikely(Analysis analysis, Signal signal) {
        return analysis.signals().get(signal) >= LIKELY;
    }
}
