package rapport.responsiveness;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * What a reply clock is about to lose. The ends are the lesson's (rows S1, S2): the best sellers answer within 10 minutes;
 * after 30 half the clients are gone; an hour is what every client may expect; a few hours are the most; after 24 hours
 * the rating suffers.
 */
@Deciding
public enum Band {
    /** Up to 10 minutes: what the best sellers do. */
    TEN_MINUTES(Duration.ofMinutes(10), 4),
    /** Up to 30 minutes: then half the clients are gone. */
    HALF_HOUR(Duration.ofMinutes(30), 20),
    /** Up to an hour. */
    HOUR(Duration.ofHours(1), 12),
    /** Up to 4 hours. */
    FOUR_HOURS(Duration.ofHours(4), 16),
    /** Up to 24 hours: then the responsibility rating suffers, if the buyer is new. */
    DAY(Duration.ofHours(24), 30);

    private final Duration end;
    private final int loss;

    Band(Duration end, int loss) {
        this.end = end;
        this.loss = loss;
    }

    /** How long after the clock's start the band ends. */
    public Duration end() {
        return end;
    }

    /** What its end costs, as a weight among the bands; our estimate, see {@link Stake}. */
    int loss() {
        return loss;
    }

    /** The band in which a clock is at an instant; empty once 24 hours have passed. An end belongs to the next band. */
    public static Optional<Band> at(Instant startedAt, Instant now) {
        Duration waited = Duration.between(startedAt, now);
        return Arrays.stream(values())
                .filter(band -> waited.compareTo(band.end) < 0)
                .findFirst();
    }
}
