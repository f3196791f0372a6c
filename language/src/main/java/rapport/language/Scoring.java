package rapport.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What signals and findings come to, in points: the formula of docs/language/scores.md. */
final class Scoring {
    /** The points that something is worth when it is sure. */
    sealed interface Worth {
        int politeness();

        int professionalism();

        /** The key of a signal, or the id of a rule. */
        String cause();

        default int points(Merit merit) {
            return switch (merit) {
                case POLITENESS -> politeness();
                case PROFESSIONALISM -> professionalism();
            };
        }
    }

    /** What a signal is worth. */
    record OfSignal(Signal signal, int politeness, int professionalism) implements Worth {
        @Override
        public String cause() {
            return signal.key();
        }
    }

    /** What a finding of a rule is worth. */
    record OfRule(String cause, int politeness, int professionalism) implements Worth {}

    static final List<OfSignal> OF_SIGNALS = List.of(
            new OfSignal(Signal.GREETING, 12, 8),
            new OfSignal(Signal.THANKS, 12, 4),
            new OfSignal(Signal.POLITE, 14, 8),
            new OfSignal(Signal.EMPATHY, 12, 8),
            new OfSignal(Signal.APOLOGY, 6, 6),
            new OfSignal(Signal.PROACTIVE, 6, 14),
            new OfSignal(Signal.PROGRESS, 6, 16),
            new OfSignal(Signal.REFUND_OFFER, 6, 8),
            new OfSignal(Signal.COLD, -22, -15),
            new OfSignal(Signal.FAMILIAR, -18, -30),
            new OfSignal(Signal.VAGUE, -6, -22),
            new OfSignal(Signal.DEFENSIVE, -22, -20),
            new OfSignal(Signal.BAD_NEWS, -12, -8),
            new OfSignal(Signal.RUDE, -80, -60),
            new OfSignal(Signal.OFF_PLATFORM, 0, -35),
            new OfSignal(Signal.COMMISSION, 0, -25));

    /** What no signal tells: these rules count as far as they found something. */
    static final List<OfRule> OF_RULES = List.of(
            new OfRule("warmth.interest", 8, 6),
            new OfRule("warmth.options", 4, 10),
            new OfRule("tone.unheard", -12, -8),
            new OfRule("tone.bursts", -4, -10));

    private static final int MOST = 100;

    /** Below the one a signal is noise, from the other on it is sure. */
    private static final double NOISE = 0.3;

    private static final double SURE = 0.8;

    private static final Comparator<Contribution> WEIGHTIEST_FIRST =
            Comparator.comparingInt(one -> -Math.abs(one.points()));

    private Scoring() {}

    static Scores scores(Signals signals, List<Finding> findings) {
        List<Contribution> contributions = new ArrayList<>(2);
        int politeness = score(Merit.POLITENESS, signals, findings, contributions);
        contributions.sort(WEIGHTIEST_FIRST);
        int ofPoliteness = contributions.size();
        int professionalism = score(Merit.PROFESSIONALISM, signals, findings, contributions);
        contributions.subList(ofPoliteness, contributions.size()).sort(WEIGHTIEST_FIRST);
        return new Scores(politeness, professionalism, contributions);
    }

    private static int score(Merit merit, Signals signals, List<Finding> findings, List<Contribution> contributions) {
        int sum = Scores.start(merit);
        for (OfSignal worth : OF_SIGNALS) {
            if (signals.get(worth.signal()) > NOISE) {
                sum += add(worth, weight(worth.signal(), signals), merit, contributions);
            }
        }
        if (findings.isEmpty()) {
            return Math.clamp(sum, 0, MOST);
        }
        for (OfRule worth : OF_RULES) {
            sum += add(worth, found(worth.cause(), findings), merit, contributions);
        }
        return Math.clamp(sum, 0, MOST);
    }

    /** Notes what something is worth, and tells the points. */
    private static int add(Worth worth, double weight, Merit merit, List<Contribution> contributions) {
        int points = (int) Math.round(worth.points(merit) * weight);
        if (points != 0) {
            contributions.add(new Contribution(merit, worth.cause(), points));
        }
        return points;
    }

    /** How surely a rule found something. */
    private static double found(String rule, List<Finding> findings) {
        double surest = 0;
        for (Finding finding : findings) {
            if (finding.rule().equals(rule)) {
                surest = Math.max(surest, finding.confidence());
            }
        }
        return sureness(surest);
    }

    private static double weight(Signal signal, Signals signals) {
        double sureness = sureness(signals.get(signal));
        if (signal != Signal.BAD_NEWS) {
            return sureness;
        }
        // Bad news is nobody's fault; to bring it without a word of regret is.
        double regret = Math.max(signals.get(Signal.APOLOGY), signals.get(Signal.EMPATHY));
        return sureness * (1 - sureness(regret));
    }

    private static double sureness(double strength) {
        return Math.clamp((strength - NOISE) / (SURE - NOISE), 0, 1);
    }
}
