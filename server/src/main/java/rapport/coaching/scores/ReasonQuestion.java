package rapport.coaching.scores;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.coaching.scores.Causes.CauseKey;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;

/**
 * Which messages are asked for; anything may be missing or wrong.
 *
 * @param from the first day
 * @param to the day after the last
 * @param merit the part of the formula
 * @param cause what gave points to it or took them
 */
@Deciding
record ReasonQuestion(
        @Nullable String from,
        @Nullable String to,
        @Nullable String merit,
        @Nullable String cause) {
    private static final int LONGEST_NAME = 60;
    private static final long MOST_DAYS = 366;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 1, 1);

    /** A cause and a time. */
    record Asked(CauseKey key, Instant from, Instant to) {}

    /** What is asked for, days being those of this zone. */
    Asked checked(ZoneId zone) {
        Checks checks = new Checks();
        LocalDate first = day(checks, "from", from);
        LocalDate end = day(checks, "to", to);
        if (ChronoUnit.DAYS.between(first, end) > MOST_DAYS) {
            checks.add("to", "too-large", null);
        }
        Optional<Part> part = Part.ofKey(checks.line("merit", merit, 0, LONGEST_NAME));
        if (part.isEmpty()) {
            checks.add("merit", "unknown", null);
        }
        String name = checks.line("cause", cause, 1, LONGEST_NAME);
        checks.end();
        return new Asked(
                new CauseKey(part.orElse(Part.SPEED), name),
                first.atStartOfDay(zone).toInstant(),
                end.atStartOfDay(zone).toInstant());
    }

    private static LocalDate day(Checks checks, String field, @Nullable String text) {
        LocalDate day = parsed(text);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            checks.add(field, "invalid", null);
        }
        return day;
    }

    /** The day; one that is refused if it is none. */
    private static LocalDate parsed(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }
}
