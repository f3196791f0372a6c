package rapport.insight;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import rapport.platform.Deciding;

/**
 * What was counted of a seller, or of several.
 *
 * @param counts how much of each measure; what is missing is nothing
 */
@Deciding
record Sums(Map<Measure, Long> counts) {
    /** Nothing. */
    static final Sums NONE = new Sums(Map.of());

    /** Makes what nobody can change. */
    Sums {
        EnumMap<Measure, Long> copy = new EnumMap<>(Measure.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** How much of a measure. */
    long get(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** Both together. */
    Sums plus(Sums other) {
        EnumMap<Measure, Long> both = new EnumMap<>(Measure.class);
        both.putAll(counts);
        other.counts.forEach((measure, count) -> both.merge(measure, count, Long::sum));
        return new Sums(both);
    }

    /** Of how many of the buyer's turns the band is known. */
    long turns() {
        return turns(band -> true);
    }

    /** How many of the buyer's turns lie in these bands. */
    long turns(Predicate<ReplyBand> bands) {
        return Arrays.stream(ReplyBand.values())
                .filter(bands)
                .mapToLong(band -> get(Measure.turns(band)))
                .sum();
    }

    /** How many first contacts in these bands became orders. */
    Share orders(Predicate<ReplyBand> bands) {
        long orders = 0;
        long contacts = 0;
        for (ReplyBand band : ReplyBand.values()) {
            if (bands.test(band)) {
                orders += get(Measure.orders(band));
                contacts += get(Measure.contacts(band));
            }
        }
        return Share.of(orders, contacts);
    }
}
