package rapport.availability;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;

/** What is sent to change an availability, and what must be so of it. */
@Deciding
final class AvailabilityInput {
    static final int MOST_ORDERS = 1_000;
    private static final int DAYS = 7;
    private static final int MOST_HOURS = 12;
    private static final int MOST_KEPT = 400;
    private static final int LONGEST_ZONE = 60;
    private static final int LONGEST_MESSAGE = 400;
    private static final int LONGEST_TIME_OFF = 366;
    private static final int FARTHEST_YEARS = 2;

    private AvailabilityInput() {}

    /** Hours as they are sent: minutes of the day. */
    record Interval(@Nullable Integer from, @Nullable Integer to) {}

    /** Everything that is set at once. */
    record Change(
            @Nullable String timeZone,
            @Nullable List<@Nullable List<@Nullable Interval>> days,
            @Nullable Boolean hideOnDaysOff,
            @Nullable String holidayCountry,
            @Nullable List<@Nullable LocalDate> keptHolidays,
            @Nullable Integer mostOrders) {
        /**
         * What it means.
         *
         * @throws rapport.platform.problem.ProblemException invalid-input, with everything that is wrong
         */
        Checked checked(Set<String> countries) {
            Checks checks = new Checks();
            ZoneId zone = zone(checks, timeZone);
            Week week = week(checks, days);
            if (holidayCountry != null && !countries.contains(holidayCountry)) {
                checks.add("holidayCountry", "unknown", null);
            }
            List<LocalDate> kept = checks.list("keptHolidays", keptHolidays, MOST_KEPT);
            if (mostOrders != null) {
                checks.number("mostOrders", mostOrders, 1, MOST_ORDERS);
            }
            checks.end();
            Plan plan = new Plan(
                    zone,
                    week,
                    Optional.ofNullable(holidayCountry),
                    Set.copyOf(kept),
                    Boolean.TRUE.equals(hideOnDaysOff));
            return new Checked(plan, Optional.ofNullable(mostOrders));
        }
    }

    /** What was sent, checked. */
    record Checked(Plan plan, Optional<Integer> mostOrders) {}

    /** Time off as it is sent. */
    record NewTimeOff(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String message) {
        /**
         * The same, checked.
         *
         * @throws rapport.platform.problem.ProblemException invalid-input, with everything that is wrong
         */
        Days checked(LocalDate today) {
            Checks checks = new Checks();
            checks.present("firstDay", firstDay);
            checks.present("lastDay", lastDay);
            String text = checks.text("message", message, 0, LONGEST_MESSAGE);
            LocalDate first = firstDay == null ? today : firstDay;
            LocalDate last = lastDay == null ? first : lastDay;
            if (first.isAfter(today.plusYears(FARTHEST_YEARS)) || first.isBefore(today)) {
                checks.add("firstDay", first.isBefore(today) ? "past" : "too-far", null);
            }
            if (last.isBefore(first)) {
                checks.add("lastDay", "before-start", null);
            } else if (!last.isBefore(first.plusDays(LONGEST_TIME_OFF))) {
                checks.add("lastDay", "too-long", LONGEST_TIME_OFF);
            }
            checks.end();
            return new Days(first, last, text);
        }
    }

    /** Days off with the message of them. */
    record Days(LocalDate first, LocalDate last, String message) {
        Span span(ZoneId zone) {
            return new Span(
                    first.atStartOfDay(zone).toInstant(),
                    last.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    private static ZoneId zone(Checks checks, @Nullable String value) {
        String name = checks.line("timeZone", value, 1, LONGEST_ZONE);
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            if (!name.isEmpty()) {
                checks.add("timeZone", "unknown", null);
            }
            return ZoneId.of("UTC");
        }
        return ZoneId.of(name);
    }

    private static Week week(Checks checks, @Nullable List<@Nullable List<@Nullable Interval>> days) {
        List<List<@Nullable Interval>> sent = checks.list("days", days, DAYS);
        if (sent.size() != DAYS) {
            checks.add("days", "invalid", null);
            return Week.ROUND_THE_CLOCK;
        }
        List<List<Hours>> week = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            week.add(hours(checks, "days[" + day + "]", sent.get(day)));
        }
        Week result = new Week(week);
        if (result.isEmpty()) {
            checks.add("days", "blank", null);
        }
        return result;
    }

    private static List<Hours> hours(Checks checks, String field, List<@Nullable Interval> sent) {
        List<Hours> hours = new ArrayList<>();
        for (Interval one : checks.list(field, sent, MOST_HOURS)) {
            int from = one.from == null ? -1 : one.from;
            int to = one.to == null ? -1 : one.to;
            if (from < 0 || from >= to || to > Hours.DAY) {
                checks.add(field, "invalid", null);
            } else {
                hours.add(new Hours(from, to));
            }
        }
        return hours;
    }
}
