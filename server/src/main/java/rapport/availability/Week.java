package rapport.availability;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import rapport.platform.Deciding;

/**
 * The working hours of a week.
 *
 * @param days those of each day, Monday first; in order, neither touching nor overlapping; none on a day off
 */
@Deciding
public record Week(List<List<Hours>> days) {
    /** Every hour of every day. */
    public static final Week ROUND_THE_CLOCK = of(day -> List.of(Hours.ALL_DAY));

    private static final int DAYS = 7;

    /** Puts the hours of each day in order and joins those that touch. */
    public Week {
        if (days.size() != DAYS) {
            throw new IllegalArgumentException("A week has seven days");
        }
        days = days.stream().map(Week::merged).toList();
    }

    /** The week with these hours on each day. */
    public static Week of(Function<DayOfWeek, List<Hours>> hours) {
        return new Week(Arrays.stream(DayOfWeek.values()).map(hours).toList());
    }

    /** The hours of a day. */
    public List<Hours> on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    /** Whether there is no hour in it. */
    public boolean isEmpty() {
        return days.stream().allMatch(List::isEmpty);
    }

    private static List<Hours> merged(List<Hours> hours) {
        List<Hours> merged = new ArrayList<>();
        hours.stream().sorted(Comparator.comparingInt(Hours::from)).forEach(next -> {
            if (!merged.isEmpty() && merged.getLast().to() >= next.from()) {
                Hours last = merged.removeLast();
                merged.add(new Hours(last.from(), Math.max(last.to(), next.to())));
            } else {
                merged.add(next);
            }
        });
        return List.copyOf(merged);
    }
}
