package rapport.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rapport.platform.Deciding;

/**
 * The time in which the 24 hours of a first answer pass (row S2): all of it but the days off and vacations that were declared
 * before the message came. Nothing else stops it, neither the night nor a day off declared afterwards.
 */
@Deciding
public final class RatingTime {
    private RatingTime() {}

    /**
     * A day off or a vacation.
     *
     * @param span when it is
     * @param declaredAt when the seller said so
     */
    public record Declared(Span span, Instant declaredAt) {}

    /** How much of it passed between a message and another instant. */
    public static Duration elapsed(Instant message, Instant at, List<Declared> off) {
        if (!message.isBefore(at)) {
            return Duration.ZERO;
        }
        return new Span(message, at)
                .without(standing(message, off)).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The first instant at which so much of it has passed since a message. */
    public static Instant deadline(Instant message, Duration limit, List<Declared> off) {
        Instant at = message;
        Duration left = limit;
        for (Span still : standing(message, off)) {
            if (still.to().isAfter(at)) {
                Duration until = Duration.between(at, still.from());
                if (until.compareTo(left) >= 0) {
                    break;
                }
                left = until.isPositive() ? left.minus(until) : left;
                at = still.to();
            }
        }
        return at.plus(left);
    }

    private static List<Span> standing(Instant message, List<Declared> off) {
        return Span.merged(off.stream()
                .filter(declared -> !declared.declaredAt.isAfter(message))
                .map(Declared::span)
                .toList());
    }
}
