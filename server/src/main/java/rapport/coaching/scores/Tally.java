package rapport.coaching.scores;

import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * Points added up.
 *
 * @param points all of them
 * @param count of how many answers
 */
@Deciding
record Tally(long points, int count) {
    /** Nothing yet. */
    static final Tally NONE = new Tally(0, 0);

    /** Both together. */
    Tally plus(Tally other) {
        return new Tally(points + other.points, count + other.count);
    }

    /** The mean in whole points; null where there are fewer answers than so many. */
    @Nullable
    Integer mean(int enough) {
        return count < Math.max(enough, 1) ? null : (int) Math.round((double) points / count);
    }
}
