package rapport.responsiveness.rating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import rapport.platform.Deciding;

/**
 * The responsibility rating of a seller at an instant, and what each event has to do with it. {@code docs/rating.md} has the formula.
 *
 * <p>All numbers are whole hundredths of a point. The exact share of a first answer is its weight by what it differs from what
 * everybody begins with, over all answers; that of an order is its points, or, where orders cost more than there is, its part of what there is. These
 * fractions add up to the number exactly; the hundredths that are lost by rounding each of them down go, one each, to those that lost
 * most (largest remainders; of equal ones, to the lower id).
 *
 * @param number 0..10000
 * @param base where everybody begins; with the shares of all events it is the number
 * @param shares of each event, in the order in which they were given
 * @param sums what the number was made of
 */
@Deciding
record Rating(int number, int base, List<Share> shares, Sums sums) {
    /** A point in hundredths. */
    static final long POINT = 100;

    /** The highest number. */
    static final long WHOLE = 100 * POINT;

    /** Makes what nobody can change. */
    Rating {
        shares = List.copyOf(shares);
    }

    /**
     * What an event has to do with it.
     *
     * @param event the event
     * @param hundredths what it adds or takes; 0 if it does not count
     * @param without the number if it had not been
     * @param afterExpiry the number once it has expired, and all that expire before it, if nothing else happens
     */
    record Share(RatingEvent event, int hundredths, int without, int afterExpiry) {}

    /** The rating by these events, in whatever order they were read; what begins and new buyers weigh is said by the rules in force. */
    static Rating of(List<RatingEvent> events, RatingRules rules, Instant now) {
        List<RatingEvent> counting =
                events.stream().filter(event -> event.countsAt(now)).toList();
        Sums sums = Sums.of(counting);
        int number = sums.number(rules);
        int base = Sums.NONE.number(rules);
        long[] hundredths = apportion(counting, sums, rules, (long) number - base);
        NavigableMap<Instant, Sums> byExpiry = byExpiry(counting);
        List<Share> shares = new ArrayList<>();
        int place = 0;
        for (RatingEvent event : events) {
            boolean counts = event.countsAt(now);
            shares.add(new Share(
                    event,
                    counts ? Math.toIntExact(hundredths[place++]) : 0,
                    counts ? sums.minus(event).number(rules) : number,
                    after(event, byExpiry).number(rules)));
        }
        return new Rating(number, base, shares, sums);
    }

    /** The number if this happened now, too. */
    int with(RatingEvent event, RatingRules rules) {
        return sums.plus(event).number(rules);
    }

    /** By each expiry the sums of what counts until then or longer. */
    private static NavigableMap<Instant, Sums> byExpiry(List<RatingEvent> counting) {
        NavigableMap<Instant, Sums> sums = new TreeMap<>();
        Sums longer = Sums.NONE;
        for (RatingEvent event : counting.stream()
                .sorted(Comparator.comparing(RatingEvent::expiresAt).reversed())
                .toList()) {
            longer = longer.plus(event);
            sums.put(event.expiresAt(), longer);
        }
        return sums;
    }

    private static Sums after(RatingEvent event, NavigableMap<Instant, Sums> byExpiry) {
        Map.Entry<Instant, Sums> later = byExpiry.higherEntry(event.expiresAt());
        return later == null ? Sums.NONE : later.getValue();
    }

    /** Divides what there is between base and number among the events that made it. */
    private static long[] apportion(List<RatingEvent> counting, Sums sums, RatingRules rules, long whole) {
        long prior = rules.prior();
        long answers = sums.answers() + prior;
        boolean isUsedUp = sums.isUsedUp(rules) && sums.points() > 0;
        // One denominator for all, so that remainders can be compared.
        long common = answers * prior * (isUsedUp ? sums.points() : 1);
        ToLongFunction<RatingEvent> numerator = event -> {
            if (event.kind().cause() == RatingEvent.Cause.CONTACT) {
                long hit = event.kind() == RatingEvent.Kind.IN_TIME ? prior : 0;
                return WHOLE * event.answers() * (hit - rules.weights().priorInTime()) * (common / answers / prior);
            }
            return isUsedUp
                    ? -WHOLE * (sums.inTime() + rules.weights().priorInTime()) * event.points() * prior
                    : -POINT * event.points() * common;
        };
        long[] exact = counting.stream().mapToLong(numerator).toArray();
        long[] parts = IntStream.range(0, exact.length)
                .mapToLong(i -> Math.floorDiv(exact[i], common))
                .toArray();
        long left = whole
                - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> -Math.floorMod(exact[i], common))
                        .thenComparing(i -> counting.get(i).id()))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
