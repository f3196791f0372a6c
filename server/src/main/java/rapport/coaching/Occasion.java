package rapport.coaching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.language.Analysis;
import rapport.language.Finding;
import rapport.language.Severity;
import rapport.language.Signal;
import rapport.platform.Deciding;

/**
 * A seller's text and what it answers, in terms of what a moment may ask for.
 *
 * @param draft his text
 * @param client the client's last message, if there is one
 * @param answered whether the client has been answered since
 * @param newToSeller whether the seller has not written to him yet
 * @param blank whether nothing is written yet
 */
@Deciding
record Occasion(Analysis draft, Optional<Analysis> client, boolean answered, boolean newToSeller, boolean blank) {
    private static final double SEEN = 0.5;
    /** Half a report of progress (done, with nothing on what is next) counts, too. */
    private static final double TRACE = 0.3;

    private static final Set<String> UPSET = Set.of("state.upset", "state.threat");
    private static final Set<String> HEATED = Set.of("tone.defensive", "tone.shouting");
    private static final String RUDE = "rude.";

    /** The rules by which a text is heated: those that a client who is upset takes for an attack. */
    List<String> heat() {
        if (!client.map(Occasion::isUpset).orElse(false)) {
            return List.of();
        }
        return draft.forAuthor().stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .map(Finding::rule)
                .filter(rule -> rule.startsWith(RUDE) || HEATED.contains(rule))
                .distinct()
                .toList();
    }

    private static boolean isUpset(Analysis client) {
        return client.forReader().stream().map(Finding::rule).anyMatch(UPSET::contains);
    }

    boolean clientIsUpset() {
        return !answered && client.map(Occasion::isUpset).orElse(false);
    }

    /** What a new client asks for is an enquiry: there is no order yet that it would go beyond. */
    boolean clientWishesMore() {
        return !answered
                && !newToSeller
                && client.map(said -> has(said, "state.extra_wish")).orElse(false);
    }

    boolean clientIsNew() {
        return newToSeller && client.isPresent();
    }

    /** Of a question of one word nobody can tell whether it was taken up: such a line is left out. */
    boolean clientAsks() {
        return client.map(said -> said.signals().get(Signal.QUESTION) >= SEEN).orElse(false);
    }

    boolean bringsBadNews() {
        return says(Signal.BAD_NEWS, SEEN);
    }

    boolean tellsProgress() {
        return says(Signal.PROGRESS, TRACE);
    }

    boolean isVague() {
        return says(Signal.VAGUE, SEEN);
    }

    boolean greets() {
        return says(Signal.GREETING, SEEN);
    }

    boolean thanks() {
        return says(Signal.THANKS, SEEN);
    }

    boolean acknowledges() {
        return says(Signal.EMPATHY, SEEN) || says(Signal.ACKNOWLEDGED, SEEN);
    }

    boolean apologises() {
        return says(Signal.APOLOGY, SEEN);
    }

    boolean regrets() {
        return apologises() || says(Signal.REGRET, SEEN) || says(Signal.EMPATHY, SEEN);
    }

    /** Says what comes next, or asks for what it takes. */
    boolean goesOn() {
        return says(Signal.NEXT_STEP, SEEN) || says(Signal.PROACTIVE, SEEN) || asks();
    }

    boolean proposes() {
        return says(Signal.REFUND_OFFER, SEEN) || has(draft, "warmth.options") || goesOn();
    }

    boolean offersOptions() {
        return !blank && !has(draft, "tone.no_options");
    }

    boolean answersQuestions() {
        return !blank && !has(draft, "tone.unanswered");
    }

    private boolean asks() {
        return draft.signals().get(Signal.QUESTION) >= SEEN;
    }

    private boolean says(Signal signal, double from) {
        return draft.signals().get(signal) >= from;
    }

    private static boolean has(Analysis analysis, String rule) {
        return analysis.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }
}
