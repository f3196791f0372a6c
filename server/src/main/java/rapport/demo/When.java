package rapport.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import rapport.platform.Deciding;

/**
 * Times as the world's files tell them, all relative to now, so that the demo is never a day old:
 *
 * <ul>
 *   <li>{@code 12d 10:42}: twelve days ago, at that time of the day;
 *   <li>{@code 1h 50m}: so long ago;
 *   <li>{@code +9m}: so long after what came before.
 * </ul>
 */
@Deciding
final class When {
    private When() {}

    /** The instant that a text tells; {@code before} is that of what came before. */
    static Instant past(String text, ZoneId zone, Instant now, Instant before) {
        if (text.startsWith("+")) {
            return before.plus(duration(text.substring(1)));
        }
        return text.contains(":") ? onDay(text, -1, zone, now) : now.minus(duration(text));
    }

    /** The instant that a text of the form {@code 4d 10:00} tells, counted into the future. */
    static Instant ahead(String text, ZoneId zone, Instant now) {
        return onDay(text, 1, zone, now);
    }

    /** A length of time such as {@code 36d}, {@code 1h 50m} or {@code 4m}. */
    static Duration duration(String text) {
        // ISO 8601 as Java reads it is the same with letters around and between: P36D, PT1H50M.
        String[] parts = text.toUpperCase(Locale.ROOT).split(" ", -1);
        Duration sum = Duration.ZERO;
        for (String part : parts) {
            sum = sum.plus(Duration.parse(part.endsWith("D") ? "P" + part : "PT" + part));
        }
        return sum;
    }

    private static Instant onDay(String text, int direction, ZoneId zone, Instant now) {
        String[] parts = text.split(" ", -1);
        String time = parts[1].length() == "9:00".length() ? "0" + parts[1] : parts[1];
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(direction * duration(parts[0]).toDays())
                .atTime(LocalTime.parse(time))
                .atZone(zone)
                .toInstant();
    }
}
