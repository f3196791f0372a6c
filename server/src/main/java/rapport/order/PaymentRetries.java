package rapport.order;

import java.time.Duration;
import java.util.random.RandomGenerator;
import rapport.platform.Deciding;

/** When to ask for a payment again. */
@Deciding
final class PaymentRetries {
    /** Whoever asks has so long; then somebody else may. Longer than any answer is waited for. */
    static final Duration LEASE = Duration.ofMinutes(1);

    /** Asked more often than that, a release or a refund needs a person. */
    static final int STUCK_AFTER = 20;

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private PaymentRetries() {}

    /** How long to wait after this many tries in vain: twice as long each time, half of it by chance; 5 seconds to an hour. */
    static Duration after(int tries, RandomGenerator chance) {
        int doublings = Math.clamp(tries, 0, 16);
        long most = Math.min(LONGEST.toMillis(), FIRST.toMillis() << doublings);
        return Duration.ofMillis(most / 2 + chance.nextLong(most / 2 + 1));
    }
}
