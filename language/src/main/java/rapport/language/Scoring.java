package rapport.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What signals come to, in points: the formula of docs/language/scores.md. */
final class Scoring {
    /** The points that a signal is worth when it is sure. */
    record Worth(Signal signal, int politeness, int professionalism) {
        int points(Merit merit) {
            return switch (merit) {
                case POLITENESS -> politeness;
                case PROFESSIONALISM -> professionalism;
            };
        }
    }

    static final List<Worth> WORTHS = List.of(
            new Worth(Signal.GREETING, 12, 8),
            new Worth(Signal.THANKS, 12, 4),
            new Worth(Signal.POLITE, 14, 8),
            new Worth(Signal.EMPATHY, 12, 8),
            new Worth(Signal.APOLOGY, 6, 6),
            new Worth(Signal.PROACTIVE, 6, 14),
            new Worth(Signal.PROGRESS, 6, 16),
            new Worth(Signal.REFUND_OFFER, 6, 8),
            new Worth(Signal.COLD, -22, -15),
            new Worth(Signal.FAMILIAR, -18, -30),
            new Worth(Signal.VAGUE, -6, -22),
            new Worth(Signal.DEFENSIVE, -22, -20),
            new Worth(Signal.BAD_NEWS, -12, -8),
            new Worth(Signal.RUDE, -80, -60),
            new Worth(Signal.OFF_PLATFORM, 0, -35),
            new Worth(Signal.COMMISSION, 0, -25));

    private static final int MOST = 100;

    /** Below the one a signal is noise, from the other on it is sure. */
    private static final double NOISE = 0.3;

    private static final double SURE = 0.8;

    private Scoring() {}

    static Scores scores(Signals signals) {
        List<Contribution> contributions = new ArrayList<>(2);
        int politeness = score(Merit.POLITENESS, signals, contributions);
        int professionalism = score(Merit.PROFESSIONALISM, signals, contributions);
        contributions.sort(Comparator.comparing(Contribution::merit).thenComparingInt(one -> -Math.abs(one.points())));
        return new Scores(politeness, professionalism, contributions);
    }

    private static int score(Merit merit, Signals signals, List<Contribution> contributions) {
        int sum = Scores.start(merit);
        for (Worth worth : WORTHS) {
            int points = (int) Math.round(worth.points(merit) * weight(worth.signal(), signals));
            if (points != 0) {
                contributions.add(new Contribution(merit, worth.signal(), points));
                sum += points;
            }
        }
        return Math.clamp(sum, 0, MOST);
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
