package rapport.insight;

import java.util.Arrays;
import java.util.List;
import rapport.platform.Deciding;

/**
 * How somebody communicates.
 *
 * @param scores the three scores and their sum
 * @param bands how soon the buyer's turns were answered
 * @param shares the habits, in the order of {@link Habit}
 */
@Deciding
public record Habits(Scores scores, List<BandCount> bands, List<HabitShare> shares) {
    /** Makes what nobody can change. */
    public Habits {
        bands = List.copyOf(bands);
        shares = List.copyOf(shares);
    }

    /** How many of the buyer's turns were answered within a band. */
    public record BandCount(String band, int count) {}

    static Habits of(Sums sums) {
        return new Habits(
                Scores.of(sums),
                Arrays.stream(ReplyBand.values())
                        .map(band -> new BandCount(band.key(), (int) sums.get(Measure.turns(band))))
                        .toList(),
                Arrays.stream(Habit.values()).map(habit -> habit.of(sums)).toList());
    }
}
