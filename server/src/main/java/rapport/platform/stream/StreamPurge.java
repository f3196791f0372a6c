package rapport.platform.stream;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old events: a device that was away for longer fetches everything anew. */
@Component
class StreamPurge {
    private static final Duration KEPT = Duration.ofDays(2);

    private final StreamStore store;
    private final InstantSource time;

    StreamPurge(StreamStore store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void run() {
        store.deleteBefore(time.instant().minus(KEPT));
    }
}
