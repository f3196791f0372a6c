package rapport.benchmarks.accuracy;

import java.util.Comparator;
import java.util.List;

/** How well scores fit what people said. */
enum Measure {
    /** How often a positive text scores above a negative one; ties count half. */
    AUC {
        @Override
        String of(List<Scored> scored) {
            return number(areaUnderCurve(scored));
        }
    },
    /** The share of texts on the right side of the threshold. */
    ACCURACY {
        @Override
        String of(List<Scored> scored) {
            return number((double) scored.stream().filter(Scored::right).count() / scored.size());
        }
    },
    /** F1 of the positive texts. */
    F1 {
        @Override
        String of(List<Scored> scored) {
            Counts counts = Counts.of(scored, true);
            return "%s (%s / %s)".formatted(number(counts.f1()), number(counts.precision()), number(counts.recall()));
        }
    },
    /** The mean of F1 of both sides. */
    MACRO_F1 {
        @Override
        String of(List<Scored> scored) {
            return number(
                    (Counts.of(scored, true).f1() + Counts.of(scored, false).f1()) / 2);
        }
    },
    /** Precision and recall at the threshold. */
    PRECISION_RECALL {
        @Override
        String of(List<Scored> scored) {
            Counts counts = Counts.of(scored, true);
            return number(counts.precision()) + " / " + number(counts.recall());
        }
    },
    /** The best recall at any threshold at which the precision is high enough. */
    RECALL_AT_PRECISION {
        @Override
        String of(List<Scored> scored) {
            Counts counts = Counts.of(scored, true);
            return "%s (at 0.5: %s / %s)"
                    .formatted(
                            number(recallAt(LEAST_PRECISION, scored)),
                            number(counts.precision()),
                            number(counts.recall()));
        }
    };

    /** What divides the texts that have it from those that do not. */
    static final double THRESHOLD = 0.5;

    private static final double LEAST_PRECISION = 0.97;

    /** The measure in figures. */
    abstract String of(List<Scored> scored);

    private static String number(double value) {
        return "%.3f".formatted(value);
    }

    /**
     * How an example did.
     *
     * @param score what the engine gave it, from 0 to 1
     */
    record Scored(Example example, double score) {
        boolean found() {
            return score >= THRESHOLD;
        }

        boolean right() {
            return found() == example.positive();
        }
    }

    /** Hits, misses and false alarms of one side. */
    record Counts(int hits, int misses, int alarms) {
        static Counts of(List<Scored> scored, boolean side) {
            int hits = 0;
            int misses = 0;
            int alarms = 0;
            for (Scored one : scored) {
                boolean is = one.example().positive() == side;
                boolean found = one.found() == side;
                hits += is && found ? 1 : 0;
                misses += is && !found ? 1 : 0;
                alarms += !is && found ? 1 : 0;
            }
            return new Counts(hits, misses, alarms);
        }

        double precision() {
            return hits == 0 ? 0 : (double) hits / (hits + alarms);
        }

        double recall() {
            return hits == 0 ? 0 : (double) hits / (hits + misses);
        }

        double f1() {
            return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + misses + alarms);
        }
    }

    private static List<Scored> bestFirst(List<Scored> scored) {
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    private static double areaUnderCurve(List<Scored> scored) {
        List<Scored> sorted = bestFirst(scored);
        double pairs = 0;
        long above = 0;
        long negatives = 0;
        int i = 0;
        while (i < sorted.size()) {
            int from = i;
            long positives = 0;
            while (i < sorted.size()
                    && sorted.get(i).score() == sorted.get(from).score()) {
                positives += sorted.get(i).example().positive() ? 1 : 0;
                i++;
            }
            long others = i - from - positives;
            pairs += others * (above + positives / 2.0);
            above += positives;
            negatives += others;
        }
        return above == 0 || negatives == 0 ? 0 : pairs / above / negatives;
    }

    private static double recallAt(double precision, List<Scored> scored) {
        List<Scored> sorted = bestFirst(scored);
        long all = sorted.stream().filter(one -> one.example().positive()).count();
        long hits = 0;
        double best = 0;
        for (int i = 0; i < sorted.size() && sorted.get(i).score() > 0; i++) {
            hits += sorted.get(i).example().positive() ? 1 : 0;
            boolean tied = i + 1 < sorted.size()
                    && sorted.get(i + 1).score() == sorted.get(i).score();
            if (!tied && hits >= precision * (i + 1)) {
                best = (double) hits / all;
            }
        }
        return best;
    }
}
