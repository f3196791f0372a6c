package rapport.coaching.scores;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import rapport.platform.Deciding;

/**
 * Whole weeks, from Monday, where somebody lives.
 *
 * @param first the first Monday
 * @param count how many
 * @param zone where he lives
 */
@Deciding
record Weeks(LocalDate first, int count, ZoneId zone) {
    /** So many weeks, the one at hand included. */
    static Weeks until(Instant now, ZoneId zone, int count) {
        LocalDate monday = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Weeks(monday.minusWeeks(count - 1L), count, zone);
    }

    /** As many weeks before these. */
    Weeks before() {
        return new Weeks(first.minusWeeks(count), count, zone);
    }

    /** These and as many before them. */
    Weeks withBefore() {
        return new Weeks(first.minusWeeks(count), 2 * count, zone);
    }

    /** The Mondays. */
    List<LocalDate> starts() {
        return IntStream.range(0, count).mapToObj(first::plusWeeks).toList();
    }

    /** When each week begins. */
    List<Instant> begins() {
        return starts().stream().map(this::beginOf).toList();
    }

    /** When the first begins. */
    Instant from() {
        return beginOf(first);
    }

    /** When the week after the last begins. */
    Instant to() {
        return beginOf(first.plusWeeks(count));
    }

    /** Whether an instant lies in one of them. */
    boolean holds(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(to());
    }

    /** In which of them an instant lies that lies in one. */
    int placeOf(Instant instant) {
        return (int) ChronoUnit.WEEKS.between(first, instant.atZone(zone).toLocalDate());
    }

    private Instant beginOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
