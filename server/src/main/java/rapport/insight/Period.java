package rapport.insight;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import rapport.platform.Deciding;

/**
 * The time that is looked at, from an instant until before another.
 *
 * @param days how long it is, in days of 24 hours
 * @param from its beginning
 * @param to its end, which is no part of it
 * @param zone where its weeks begin at midnight
 */
@Deciding
public record Period(int days, Instant from, Instant to, ZoneId zone) {
    /** What is looked at unless something else is asked for. */
    public static final int USUAL_DAYS = 90;

    /** The lengths to choose from. */
    public static final List<Integer> LENGTHS = List.of(30, USUAL_DAYS, 365);

    /** Each first contact has so long to become an order. */
    static final Duration TO_ORDER = Duration.ofDays(30);

    /** So many days until now. */
    public static Period until(Instant now, int days, ZoneId zone) {
        return new Period(days, now.minus(Duration.ofDays(days)), now, zone);
    }

    /** The Mondays of the weeks that touch it, cut off as the first and the last may be. */
    List<LocalDate> weeks() {
        LocalDate first = monday(from);
        // Its last instant lies before its end.
        LocalDate last = monday(to.minusNanos(1));
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusWeeks(1))
                .toList();
    }

    private LocalDate monday(Instant instant) {
        return instant.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
