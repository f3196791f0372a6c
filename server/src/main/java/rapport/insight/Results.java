package rapport.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * What became of somebody's work.
 *
 * @param curve first contacts that became orders, by delay
 * @param repeat of the buyers with a completed order those who have more than one
 * @param reviews what was said of it
 * @param disputes of the orders that ended those in which a moderator was asked
 * @param completed of the same those that were completed
 * @param income what it earned, by currency
 */
@Deciding
public record Results(
        Curve curve, Share repeat, Reviews reviews, Share disputes, Share completed, List<Income> income) {
    /** Makes what nobody can change. */
    public Results {
        income = List.copyOf(income);
    }

    /**
     * Reviews in numbers.
     *
     * @param count how many people wrote one
     * @param liked those with a thumb up
     * @param average the mean of their marks; null where there are too few
     * @param automatic how many the system wrote
     */
    public record Reviews(int count, Share liked, @Nullable BigDecimal average, int automatic) {
        private static final int MARKS_EACH = 3;

        static Reviews of(Sums sums) {
            long count = sums.get(Measure.REVIEWS);
            BigDecimal average = count < Scores.ENOUGH
                    ? null
                    : BigDecimal.valueOf(sums.get(Measure.MARKS))
                            .divide(BigDecimal.valueOf(count * MARKS_EACH), 2, RoundingMode.HALF_UP);
            return new Reviews(
                    (int) count, Share.of(sums.get(Measure.LIKED), count), average, (int) sums.get(Measure.AUTOMATIC));
        }
    }

    /** What was earned in a currency, in minor units, week by week; no weeks where they are not told. */
    public record Income(String currency, long amount, List<WeekIncome> weeks) {
        /** Makes what nobody can change. */
        public Income {
            weeks = List.copyOf(weeks);
        }
    }

    /** What was earned in a week from this Monday on. */
    public record WeekIncome(LocalDate start, long amount) {}

    static Results of(Sums sums, List<Income> income) {
        return new Results(
                Curve.of(sums),
                Share.of(sums.get(Measure.REPEATERS), sums.get(Measure.BUYERS)),
                Reviews.of(sums),
                Share.of(sums.get(Measure.DISPUTED), sums.get(Measure.ENDED)),
                Share.of(sums.get(Measure.COMPLETED), sums.get(Measure.ENDED)),
                income);
    }
}
