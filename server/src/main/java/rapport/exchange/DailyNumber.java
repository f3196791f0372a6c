package rapport.exchange;

import java.time.Instant;
import java.time.ZoneId;
import rapport.platform.Deciding;

/**
 * How many proposals a seller may still send today. A day begins and ends at midnight where he lives.
 *
 * @param limit how many a day has
 * @param left how many are left
 * @param resetsAt when all are there again
 */
@Deciding
record DailyNumber(int limit, int left, Instant resetsAt) {
    /** After so many were sent since {@link #dayBegan}. */
    static DailyNumber of(int limit, int sent, ZoneId zone, Instant now) {
        Instant midnight =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return new DailyNumber(limit, Math.max(0, limit - sent), midnight);
    }

    /** When today began. */
    static Instant dayBegan(ZoneId zone, Instant now) {
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
