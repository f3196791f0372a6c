package rapport.coaching.scores;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * What moved the scores. A score is what an answer starts with and the points of all causes, so its mean is the start and
 * the mean points of each cause; and what a mean has changed by is what those have changed by (but for what the bounds 0
 * and 100 cut off).
 */
@Deciding
final class Causes {
    private Causes() {}

    /** A cause by the part of the formula to which it gives. */
    record CauseKey(Part part, String cause) {}

    /**
     * What all causes came to in a time.
     *
     * @param points of each cause
     * @param scores of the time, for how many answers there were
     */
    record Time(Map<CauseKey, Tally> points, PeriodScores scores) {
        private double mean(CauseKey key) {
            int answers = key.part() == Part.SPEED ? scores.replies() : scores.messages();
            return answers == 0
                    ? 0
                    : (double) points.getOrDefault(key, Tally.NONE).points() / answers;
        }
    }

    /**
     * What moved the scores from one time to the next, the weightiest first. Where the times cannot be compared, what the
     * scores of the later one came from.
     */
    static List<MyScores.Cause> of(Time now, Time before) {
        boolean comparable = now.scores().sum() != null && before.scores().sum() != null;
        Map<CauseKey, Tally> all = new HashMap<>(now.points());
        if (comparable) {
            before.points().keySet().forEach(key -> all.putIfAbsent(key, Tally.NONE));
        }
        Comparator<MyScores.Cause> weightiestFirst = Comparator.comparingDouble(one -> -weight(one));
        return all.keySet().stream()
                .map(key -> cause(key, now, comparable ? now.mean(key) - before.mean(key) : null))
                .filter(one -> one.points() != 0 || (one.change() != null && one.change() != 0))
                .sorted(weightiestFirst.thenComparing(MyScores.Cause::merit).thenComparing(MyScores.Cause::cause))
                .toList();
    }

    private static MyScores.Cause cause(CauseKey key, Time now, @Nullable Double change) {
        return new MyScores.Cause(
                key.part().key(),
                key.cause(),
                rounded(now.mean(key)),
                change == null ? null : Double.valueOf(rounded(change)),
                now.points().getOrDefault(key, Tally.NONE).count());
    }

    private static double weight(MyScores.Cause one) {
        return Math.abs(one.change() == null ? one.points() : one.change());
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
