package rapport.responsiveness;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.availability.SellerTime;
import rapport.availability.WorkingTime;
import rapport.platform.Deciding;

/**
 * What a seller's reply clock shows: the band that is lost next, and how much of its time is left. The bands up to four hours count
 * his working time (row S1); while he does not work they stand. The last one counts the time of row S2, which stands on days
 * off only. Where that one would end first, it is the one that is about to be lost. The desk reads clocks in the same way
 * ({@code bands.ts}); both are held to the same examples.
 *
 * @param band what is lost next
 * @param left the time left, as the band counts it
 */
@Deciding
public record ClockReading(Band band, Duration left) {
    /** How a clock stands at an instant; nothing once there is nothing left to lose. */
    public static Optional<ClockReading> of(ReplyClock clock, SellerTime time, Instant now) {
        Instant start = clock.startedAt();
        Duration dayLeft = Band.DAY.end().minus(time.ratingTime(start, now));
        if (!dayLeft.isPositive()) {
            return Optional.empty();
        }
        WorkingTime working = time.workingTime();
        Duration worked = working.between(start, now);
        Instant dayEnd = time.ratingDeadline(start, Band.DAY.end());
        return Arrays.stream(Band.values())
                .filter(band -> band != Band.DAY && worked.compareTo(band.end()) < 0)
                .findFirst()
                .filter(band -> end(working, start, band, dayEnd).isBefore(dayEnd))
                .map(band -> new ClockReading(band, band.end().minus(worked)))
                .or(() -> Optional.of(new ClockReading(Band.DAY, dayLeft)));
    }

    /** When each band ends, none after the last one. */
    public static List<Instant> ends(ReplyClock clock, SellerTime time) {
        WorkingTime working = time.workingTime();
        Instant dayEnd = time.ratingDeadline(clock.startedAt(), Band.DAY.end());
        return Arrays.stream(Band.values())
                .map(band -> band == Band.DAY ? dayEnd : end(working, clock.startedAt(), band, dayEnd))
                .toList();
    }

    private static Instant end(WorkingTime working, Instant start, Band band, Instant dayEnd) {
        return working.after(start, band.end())
                .filter(end -> end.isBefore(dayEnd))
                .orElse(dayEnd);
    }
}
