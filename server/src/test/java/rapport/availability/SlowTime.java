package rapport.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Working time as one would explain it: look at the clock on the wall, step by step. */
record SlowTime(ZoneId zone, List<List<Hours>> week, Set<LocalDate> holidays, List<Span> off, Duration step) {
    boolean isWorking(Instant at) {
        for (Span span : off) {
            if (!at.isBefore(span.from()) && at.isBefore(span.to())) {
                return false;
            }
        }
        ZonedDateTime wall = at.atZone(zone);
        if (holidays.contains(wall.toLocalDate())) {
            return false;
        }
        int minute = wall.getHour() * 60 + wall.getMinute();
        for (Hours hours : week.get(wall.getDayOfWeek().getValue() - 1)) {
            if (minute >= hours.from() && minute < hours.to()) {
                return true;
            }
        }
        return false;
    }

    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Instant at = from; at.isBefore(to); at = at.plus(step)) {
            if (isWorking(at)) {
                sum = sum.plus(step);
            }
        }
        return sum;
    }

    /** The instant after so much work, or the limit if it comes first. */
    Instant after(Instant from, Duration work, Instant limit) {
        Instant at = from;
        Duration left = work;
        while (left.isPositive() && at.isBefore(limit)) {
            if (isWorking(at)) {
                left = left.minus(step);
            }
            at = at.plus(step);
        }
        return at;
    }

    Instant nextOpening(Instant from, Instant limit) {
        Instant at = from;
        while (at.isBefore(limit) && !isWorking(at)) {
            at = at.plus(step);
        }
        return at;
    }
}
