package rapport.coaching.scores;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import rapport.platform.Deciding;
import rapport.responsiveness.Band;

/**
 * What an answer is worth for its speed, from 0 to 100.
 *
 * <p>The lesson (row S1) names the bands but not their worth: the best sellers answer within 10 minutes; after 30 half the
 * clients are gone; an hour is what every client may expect, a few hours are the most; after 24 hours the rating suffers (S2).
 * So the first band keeps all points, and each band lost takes a quarter of them: 75 are left after half an hour, 50 after
 * an hour, 25 after four, nothing after a day. Equal steps claim nothing that the lesson does not say.
 *
 * <p>Within a band the points fall evenly with the logarithm of the delay: five minutes more matter after ten minutes, not
 * after ten hours. So nothing jumps at the end of a band.
 */
@Deciding
final class Speed {
    /** What an answer within the first band is worth. */
    static final int BEST = 100;

    /** The cause of points lost by those that come after a day. */
    static final String TOO_LATE = "too_late";

    private static final double STEP = 25;

    private Speed() {}

    /** The worth of an answer after a delay: never more for a longer one. */
    static int of(Duration delay) {
        Band[] bands = Band.values();
        double worth = BEST;
        for (int n = 1; n < bands.length; n++) {
            worth -= STEP * sharePassed(delay, bands[n - 1].end(), bands[n].end());
        }
        return (int) Math.round(worth);
    }

    /** How much of a band has passed after a delay, from 0 to 1. */
    private static double sharePassed(Duration delay, Duration begin, Duration end) {
        if (delay.compareTo(begin) <= 0) {
            return 0;
        }
        double passed = Math.log((double) delay.toMillis() / begin.toMillis());
        return Math.min(1, passed / Math.log((double) end.toMillis() / begin.toMillis()));
    }

    /** In which band the answer came, as a cause of points: {@code half_hour}, {@code too_late}. An end belongs to its band. */
    static String cause(Duration delay) {
        return Arrays.stream(Band.values())
                .filter(band -> delay.compareTo(band.end()) <= 0)
                .findFirst()
                .map(band -> band.name().toLowerCase(Locale.ROOT))
                .orElse(TOO_LATE);
    }
}
