package rapport.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Time that stands until a test moves it. It begins on a Monday morning. */
public final class TestTime implements InstantSource {
    /** Where it begins. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Stands at this instant from now on. */
    public void standAt(Instant instant) {
        now.set(instant);
    }

    /** Moves on. */
    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }
}
