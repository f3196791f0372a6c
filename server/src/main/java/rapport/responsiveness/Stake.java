package rapport.responsiveness;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import rapport.availability.SellerTime;
import rapport.platform.Deciding;

/**
 * What delay is about to cost: the loss at the end of the present band, divided by the minutes left until then, as the band counts them, plus five
 * (so that the last minutes do not drown everything else: five minutes are what an answer takes to write). The inbox is
 * sorted by it.
 *
 * <p>The weights are ours. They follow the lesson: half the clients are lost after 30 minutes, so that end weighs most
 * among the early ones; the end of the day costs a known buyer's patience, and a new buyer's request besides that the
 * rating (row S2). Past 24 hours nothing more can be lost by waiting. The desk computes the same while time passes
 * ({@code stake.ts}); both are held to the same examples.
 */
@Deciding
public final class Stake {
    private static final int LOSS_OF_A_NEW_BUYER_AFTER_A_DAY = 100;
    private static final double WRITING_MINUTES = 5;
    private static final double MILLIS_A_MINUTE = 60_000;

    private Stake() {}

    /** The stake of a clock against this seller at an instant: 0 when nothing is left to lose, else the larger the more urgent. */
    public static double of(ReplyClock clock, SellerTime time, Instant now) {
        return ClockReading.of(clock, time, now)
                .map(reading -> loss(reading.band(), clock.newBuyer())
                        / (reading.left().toMillis() / MILLIS_A_MINUTE + WRITING_MINUTES))
                .orElse(0.0);
    }

    /** What belongs to clocks against one seller, the most urgent first; of equals the one that has waited longer. */
    public static <T> List<T> mostUrgentFirst(
            List<T> all, Function<T, ReplyClock> clock, SellerTime time, Instant now) {
        record Weighed<T>(T one, Instant startedAt, double stake) {}
        return all.stream()
                .map(one -> new Weighed<>(one, clock.apply(one).startedAt(), of(clock.apply(one), time, now)))
                .sorted(Comparator.comparingDouble((Weighed<T> one) -> -one.stake)
                        .thenComparing(Weighed::startedAt))
                .map(Weighed::one)
                .toList();
    }

    private static int loss(Band band, boolean newBuyer) {
        return band == Band.DAY && newBuyer ? LOSS_OF_A_NEW_BUYER_AFTER_A_DAY : band.loss();
    }
}
