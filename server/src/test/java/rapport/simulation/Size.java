package rapport.simulation;

import java.time.Duration;

/**
 * How much of a marketplace is simulated.
 *
 * @param sellers who sell
 * @param buyers who buy
 * @param length how long it lasts
 * @param seed of all that is left to chance
 */
record Size(int sellers, int buyers, Duration length, long seed) {
    /** What a test run has time for. */
    static final Size SMALL = new Size(14, 110, Duration.ofDays(130), 7);

    /** A year of a marketplace; it takes minutes. */
    static final Size YEAR = new Size(500, 5_000, Duration.ofDays(365), 20);
}
