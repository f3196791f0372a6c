package rapport.responsiveness.rating;

import java.util.Collection;
import rapport.platform.Deciding;

/**
 * All that the number depends on: it is a function of sums, so the order in which events are read cannot matter.
 *
 * @param inTime the first answers in time
 * @param answers all first answers, each with its weight
 * @param points what orders cost
 */
@Deciding
record Sums(long inTime, long answers, long points) {
    /** Before anything has happened. */
    static final Sums NONE = new Sums(0, 0, 0);

    static Sums of(Collection<RatingEvent> events) {
        return events.stream().reduce(NONE, Sums::plus, Sums::and);
    }

    Sums plus(RatingEvent event) {
        return and(of(event));
    }

    Sums minus(RatingEvent event) {
        Sums one = of(event);
        return new Sums(inTime - one.inTime, answers - one.answers, points - one.points);
    }

    /** With so many more first answers in time. */
    Sums plusInTime(int more) {
        return new Sums(inTime + more, answers + more, points);
    }

    private Sums and(Sums other) {
        return new Sums(inTime + other.inTime, answers + other.answers, points + other.points);
    }

    private static Sums of(RatingEvent event) {
        int inTime = event.kind() == RatingEvent.Kind.IN_TIME ? event.answers() : 0;
        return new Sums(inTime, event.answers(), event.points());
    }

    /** The number in hundredths of a point: the share of answers in time, rounded down, less the points; never below 0. */
    int number(RatingRules rules) {
        long share = Rating.WHOLE * (inTime + rules.weights().priorInTime()) / (answers + rules.prior());
        return Math.toIntExact(Math.max(0, share - Rating.POINT * points));
    }

    /** Whether the points take all there is. */
    boolean isUsedUp(RatingRules rules) {
        return Rating.WHOLE * (inTime + rules.weights().priorInTime())
                <= Rating.POINT * points * (answers + rules.prior());
    }
}
