package rapport.simulation;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** All that is left to chance, the same in every run of one seed. */
final class Chance {
    private final RandomGenerator random;

    Chance(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Whether something happens that does so in this share of cases. */
    boolean of(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Evenly between two times, to the minute. */
    Duration between(Duration from, Duration to) {
        return Duration.ofMinutes(random.nextLong(from.toMinutes(), to.toMinutes() + 1));
    }

    /** Evenly between so many hours. */
    Duration hours(int from, int to) {
        return between(Duration.ofHours(from), Duration.ofHours(to));
    }

    /** About so long: half of the cases are shorter, a few are several times as long. */
    Duration about(Duration median) {
        double factor = Math.exp(random.nextGaussian() * 0.9);
        return Duration.ofMinutes(Math.max(1, Math.round(median.toMinutes() * factor)));
    }
}
