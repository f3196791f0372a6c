package rapport.platform;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * New ids: UUID version 7 (RFC 9562, section 5.7). They begin with the time, so that rows made together lie together in
 * an index.
 */
@Component
public class Ids {
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    Ids(InstantSource time) {
        this.time = time;
    }

    /** The source of time that the ids carry. */
    public InstantSource time() {
        return time;
    }

    /** A new id, unguessable: 74 of its bits are random. */
    public UUID next() {
        long high = (time.millis() << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
