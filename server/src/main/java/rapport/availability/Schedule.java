package rapport.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * Hours that repeat every week by the clock of one place, without its holidays.
 *
 * <p>Time is cut where the place's offset changes. Between two such cuts the clock on the wall runs evenly, so that whole
 * weeks are counted by one multiplication and only holidays are looked at one by one. An hour that the clock skips in
 * spring was never there to be worked; one that it repeats in autumn is worked twice, if it is a working hour.
 *
 * @param zone the place
 * @param week the hours
 * @param holidays days without them
 */
@Deciding
public record Schedule(ZoneId zone, Week week, Holidays holidays) {
    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long DAY = Hours.DAY * MINUTE;
    private static final int WEEK_DAYS = 7;

    /** 1 January 1970 was a Thursday: so many days after a Monday. */
    private static final int EPOCH_AFTER_MONDAY = 3;

    /** A stretch in which the clock on the wall runs evenly, in nanoseconds of that clock since 1970. */
    private record Even(long from, long to, ZoneOffset offset) {
        private Span span(long first, long end) {
            return new Span(instant(first), instant(end));
        }

        private Instant instant(long local) {
            return Instant.ofEpochSecond(Math.floorDiv(local, SECOND), Math.floorMod(local, SECOND))
                    .minusSeconds(offset.getTotalSeconds());
        }
    }

    /** How much of a span is working time. */
    Duration worked(Span span) {
        long nanos = 0;
        for (Even even : evens(span)) {
            nanos += sinceEpoch(even.to) - sinceEpoch(even.from) - lostToHolidays(even);
        }
        return Duration.ofNanos(nanos);
    }

    /** The first stretch of working time within a span, as far as it can be told without looking at the next day. */
    Optional<Span> firstOpen(Span span) {
        for (Even even : evens(span)) {
            for (long day = Math.floorDiv(even.from, DAY); day * DAY < even.to; day++) {
                for (Hours hours : hours(day)) {
                    long from = Math.max(even.from, day * DAY + hours.from() * MINUTE);
                    long to = Math.min(even.to, day * DAY + hours.to() * MINUTE);
                    if (from < to) {
                        return Optional.of(even.span(from, to));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nobody works on this date at all. */
    boolean isDayOff(LocalDate date) {
        return hours(date.toEpochDay()).isEmpty();
    }

    /** The days off that touch a span, from midnight to midnight of the place. */
    List<Span> daysOff(Span span) {
        List<Span> off = new ArrayList<>();
        LocalDate last = span.to().atZone(zone).toLocalDate();
        for (LocalDate date = span.from().atZone(zone).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            if (isDayOff(date)) {
                Span.append(
                        off,
                        new Span(
                                date.atStartOfDay(zone).toInstant(),
                                date.plusDays(1).atStartOfDay(zone).toInstant()));
            }
        }
        return off;
    }

    private List<Even> evens(Span span) {
        ZoneRules rules = zone.getRules();
        List<Even> evens = new ArrayList<>();
        Instant at = span.from();
        while (at.isBefore(span.to())) {
            ZoneOffset offset = rules.getOffset(at);
            ZoneOffsetTransition next = rules.nextTransition(at);
            Instant end = next == null || next.getInstant().isAfter(span.to()) ? span.to() : next.getInstant();
            evens.add(new Even(local(at, offset), local(end, offset), offset));
            at = end;
        }
        return evens;
    }

    private static long local(Instant at, ZoneOffset offset) {
        return Math.addExact(
                Math.multiplyExact(at.getEpochSecond() + offset.getTotalSeconds(), SECOND), (long) at.getNano());
    }

    private List<Hours> hours(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return holidays.in(date.getYear()).contains(date) ? List.of() : week.on(date.getDayOfWeek());
    }

    /** The working time of all weeks since 1970 until an instant of the clock on the wall, holidays included. */
    private long sinceEpoch(long local) {
        long day = Math.floorDiv(local, DAY) + EPOCH_AFTER_MONDAY;
        int weekday = Math.floorMod(day, WEEK_DAYS);
        long whole = 0;
        long before = 0;
        for (int i = 0; i < WEEK_DAYS; i++) {
            long full = inDay(week.days().get(i), DAY);
            whole += full;
            before += i < weekday ? full : 0;
        }
        long today = inDay(week.days().get(weekday), Math.floorMod(local, DAY));
        return Math.floorDiv(day, WEEK_DAYS) * whole + before + today;
    }

    private long lostToHolidays(Even even) {
        LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(even.from, DAY));
        LocalDate last = LocalDate.ofEpochDay(Math.floorDiv(even.to, DAY));
        long lost = 0;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            for (LocalDate holiday : holidays.in(year)) {
                if (!holiday.isBefore(first) && !holiday.isAfter(last)) {
                    List<Hours> hours = week.on(holiday.getDayOfWeek());
                    long midnight = holiday.toEpochDay() * DAY;
                    lost += inDay(hours, even.to - midnight) - inDay(hours, even.from - midnight);
                }
            }
        }
        return lost;
    }

    /** How much of a day's hours lies before an instant of it; all of them after the day, none before it. */
    private static long inDay(List<Hours> day, long until) {
        long sum = 0;
        for (Hours hours : day) {
            sum += Math.clamp(until - hours.from() * MINUTE, 0, (hours.to() - hours.from()) * MINUTE);
        }
        return sum;
    }
}
