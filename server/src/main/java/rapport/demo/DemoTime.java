package rapport.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import rapport.platform.time.SystemTime;

/** The demo's time: moved through the past while the world is made, the machine's own otherwise. */
@Component
@Profile("demo")
class DemoTime implements InstantSource {
    private final InstantSource system = SystemTime.source();
    private volatile @Nullable Instant standing;

    @Override
    public Instant instant() {
        Instant still = standing;
        return still == null ? system.instant() : still;
    }

    /** Stands still at an instant until it is moved again or let run. */
    void standAt(Instant instant) {
        standing = instant;
    }

    /** From here on it is the machine's. */
    void letRun() {
        standing = null;
    }
}
