package rapport.availability;

import java.time.Instant;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * A seller's availability as it is now.
 *
 * @param version counts its changes
 * @param plan how he means to work from now on
 * @param time when he works and worked
 * @param busy whether he takes no new orders
 * @param mostOrders with how many orders in work he takes no more
 * @param ordersInWork how many there are
 */
@Deciding
public record Availability(
        int version, Plan plan, SellerTime time, boolean busy, Optional<Integer> mostOrders, int ordersInWork) {
    /** Whether he has as many orders in work as he wants. */
    public boolean isFull() {
        return mostOrders.filter(most -> ordersInWork >= most).isPresent();
    }

    /** How he is to be met at an instant. */
    public Presence at(Instant now) {
        WorkingTime working = time.workingTime();
        Optional<Instant> opensAt = working.nextOpening(now);
        Optional<TimeOff> off = time.timeOffAt(now);
        if (off.isPresent()) {
            Instant until = time.timeOffAround(off.get()).to();
            return new Presence(
                    Presence.State.AWAY, until, opensAt.orElse(null), off.get().message(), plan.zone());
        }
        Optional<Instant> dayOff = time.dayOffUntil(now);
        Presence.State state;
        if (busy) {
            state = Presence.State.BUSY;
        } else if (isFull()) {
            state = Presence.State.FULL;
        } else if (dayOff.isPresent()) {
            state = Presence.State.DAY_OFF;
        } else {
            state = working.isWorking(now) ? Presence.State.WORKING : Presence.State.OFF_HOURS;
        }
        return new Presence(
                state,
                state == Presence.State.DAY_OFF ? dayOff.get() : null,
                opensAt.filter(at -> at.isAfter(now)).orElse(null),
                "",
                plan.zone());
    }
}
