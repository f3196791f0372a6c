package rapport.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import rapport.platform.problem.ProblemException;

/**
 * Limits how often a key (an account, an address) may do something: a bucket of tokens for each key, refilled evenly.
 * Buckets live on this node; with n nodes a key may do n times as much, which is what a limit against abuse can bear.
 */
public final class RateLimit {
    /** More keys at once than this push out the ones used longest ago, whose buckets are full again or nearly so. */
    private static final int MOST_KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final Bandwidth bandwidth;
    private final TimeMeter meter;

    /** At most {@code count} at once, and over {@code period} in the long run. */
    public RateLimit(int count, Duration period, InstantSource time) {
        this.bandwidth =
                Bandwidth.builder().capacity(count).refillGreedy(count, period).build();
        this.meter = new InjectedTime(time);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(period.multipliedBy(2))
                .build();
    }

    /**
     * Takes one token of the key's bucket.
     *
     * @throws ProblemException rate-limited, with the time after which there is one again
     */
    public void take(String key) {
        Bucket bucket = buckets.get(
                key,
                k -> Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(meter)
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.rateLimited(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private record InjectedTime(InstantSource time) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return time.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
