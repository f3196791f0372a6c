package rapport.availability;

import rapport.platform.Deciding;

/**
 * Working hours within one day, by the clock on the wall.
 *
 * @param from the minute of the day in which they begin, 0 to 1439
 * @param to the minute before which they end, up to 1440: the end of the day
 */
@Deciding
public record Hours(int from, int to) {
    /** As many minutes as a day has on the clock. */
    public static final int DAY = 24 * 60;

    /** The whole day. */
    public static final Hours ALL_DAY = new Hours(0, DAY);

    /** Refuses what is no part of a day. */
    public Hours {
        if (from < 0 || from >= to || to > DAY) {
            throw new IllegalArgumentException("No hours of a day: " + from + " to " + to);
        }
    }
}
