package rapport.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** The machine's time, in the steps in which we keep it. */
public final class SystemTime {
    /** PostgreSQL keeps microseconds; ticking in them makes what is answered and what is read back equal. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    private SystemTime() {}

    /** A source of it. Ask for the injected source instead, unless you are one. */
    public static InstantSource source() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
