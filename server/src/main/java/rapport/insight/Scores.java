package rapport.insight;

import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * The three scores of a time and their sum (row S21); null where there are too few answers to tell.
 *
 * @param speed of the answers
 * @param politeness of the messages
 * @param professionalism of the messages
 * @param sum of the three
 * @param replies how many answers
 * @param messages how many messages
 */
@Deciding
public record Scores(
        @Nullable Integer speed,
        @Nullable Integer politeness,
        @Nullable Integer professionalism,
        @Nullable Integer sum,
        int replies,
        int messages) {
    /** Fewer answers than so many say nothing. */
    static final int ENOUGH = 3;

    static Scores of(Sums sums) {
        long replies = sums.get(Measure.REPLIES);
        long messages = sums.get(Measure.MESSAGES);
        Integer speed = mean(sums.get(Measure.SPEED_POINTS), replies);
        Integer politeness = mean(sums.get(Measure.POLITENESS_POINTS), messages);
        Integer professionalism = mean(sums.get(Measure.PROFESSIONALISM_POINTS), messages);
        Integer sum = speed == null || politeness == null || professionalism == null
                ? null
                : Integer.valueOf(speed + politeness + professionalism);
        return new Scores(speed, politeness, professionalism, sum, (int) replies, (int) messages);
    }

    private static @Nullable Integer mean(long points, long count) {
        return count < ENOUGH ? null : (int) Math.round((double) points / count);
    }
}
