package rapport.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the pictures that something stopped on their way in or out. */
@Component
class PictureSweep {
    /** Longer than any upload takes. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final int MOST_AT_ONCE = 1_000;

    private final PictureStore store;
    private final Pictures pictures;
    private final InstantSource time;

    PictureSweep(PictureStore store, Pictures pictures, InstantSource time) {
        this.store = store;
        this.pictures = pictures;
        this.time = time;
    }

    /** Deletes the oldest; those that are many are deleted over several runs, as is what fails now. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void run() {
        Instant before = time.instant().minus(PATIENCE);
        List<UUID> stopped = store.listLoose(before, MOST_AT_ONCE);
        stopped.forEach(pictures::forget);
    }
}
