package rapport.benchmarks.training;

import java.util.List;
import java.util.function.Predicate;

/**
 * What models said of texts that they had not learnt from.
 *
 * @param scores the surest first; 0 divides
 * @param balanced whether accuracy counts, not F1, so that the threshold stays where it is
 */
record Unseen(List<Score> scores, boolean balanced) {
    private static final double HALF = 0.5;

    /** What was said of one text, whether it was so, and whether it is counted, or only helps to find the threshold. */
    record Score(double score, boolean positive, boolean measured) {}

    /** Where F1 is best; samples that are not measured count half, because nobody has looked at them. */
    double threshold() {
        if (balanced || scores.isEmpty()) {
            return 0;
        }
        long all = scores.stream().filter(Score::positive).count();
        double best = 0;
        double threshold = 0;
        long hits = 0;
        double found = 0;
        for (int i = 0; i + 1 < scores.size(); i++) {
            hits += scores.get(i).positive() ? 1 : 0;
            found += scores.get(i).measured() ? 1 : HALF;
            double f1 = 2.0 * hits / (all + found);
            if (f1 > best) {
                best = f1;
                threshold = (scores.get(i).score() + scores.get(i + 1).score()) / 2;
            }
        }
        return threshold;
    }

    @Override
    public String toString() {
        double threshold = threshold();
        long all = count(one -> one.positive());
        long found = count(one -> one.score() >= threshold);
        long hits = count(one -> one.score() >= threshold && one.positive());
        long measured = count(one -> true);
        long right = measured - all - found + 2 * hits;
        return "%d texts, accuracy %.3f, F1 %.3f (%.3f / %.3f)"
                .formatted(
                        measured,
                        (double) right / Math.max(1, measured),
                        2.0 * hits / Math.max(1, all + found),
                        (double) hits / Math.max(1, found),
                        (double) hits / Math.max(1, all));
    }

    private long count(Predicate<Score> which) {
        return scores.stream().filter(Score::measured).filter(which).count();
    }
}
