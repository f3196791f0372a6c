package rapport.platform;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * New ids: UUID version 7 (RFC 9562, section 5.7). They begin with the time, so that rows made together lie together in
 * an index; those made here within one millisecond are counted (section 6.2, method 1), so that they are in the order in which
 * they were made.
 */
@Component
public class Ids {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;

    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    /** Milliseconds and counter of the last id. A counter that overflows, or a clock that goes back, borrows from the future. */
    private final AtomicLong last = new AtomicLong();

    Ids(InstantSource time) {
        this.time = time;
    }

    /** The source of time that the ids carry. */
    public InstantSource time() {
        return time;
    }

    /** A new id, later than all before it, and unguessable: 62 of its bits are random. */
    public UUID next() {
        long now = time.millis() << COUNTER_BITS;
        long place = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((place >>> COUNTER_BITS) << 16) | 0x7000L | (place & COUNTER);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
