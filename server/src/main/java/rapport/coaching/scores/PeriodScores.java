package rapport.coaching.scores;

import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * The three scores of a time and their sum; null where there are too few answers to tell.
 *
 * @param speed of the answers that stopped a reply clock
 * @param politeness of all messages
 * @param professionalism of all messages
 * @param sum of the three
 * @param replies how many answers stopped a clock
 * @param messages how many messages were written and read
 */
@Deciding
record PeriodScores(
        @Nullable Integer speed,
        @Nullable Integer politeness,
        @Nullable Integer professionalism,
        @Nullable Integer sum,
        int replies,
        int messages) {
    /** Fewer answers than so many say nothing of a week or a longer time. */
    static final int ENOUGH = 3;

    /** What the sums of a time come to. */
    static PeriodScores of(Sums sums, int enough) {
        Integer speed = sums.speed().mean(enough);
        Integer politeness = sums.politeness().mean(enough);
        Integer professionalism = sums.professionalism().mean(enough);
        Integer sum = speed == null || politeness == null || professionalism == null
                ? null
                : Integer.valueOf(speed + politeness + professionalism);
        return new PeriodScores(
                speed,
                politeness,
                professionalism,
                sum,
                sums.speed().count(),
                sums.politeness().count());
    }

    /** Points of a time, by the parts of the formula. */
    record Sums(Tally speed, Tally politeness, Tally professionalism) {
        /** Nothing yet. */
        static final Sums NONE = new Sums(Tally.NONE, Tally.NONE, Tally.NONE);

        /** Both together. */
        Sums plus(Sums other) {
            return new Sums(
                    speed.plus(other.speed),
                    politeness.plus(other.politeness),
                    professionalism.plus(other.professionalism));
        }
    }
}
