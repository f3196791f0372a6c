package rapport.availability;

import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;

/** The door by which is told how much a seller has to do: whoever has as many orders as he wants is hidden for a while. */
@Component
public class Load {
    private final AvailabilityStore store;
    private final ClosedSpans closed;
    private final Availabilities availabilities;

    Load(AvailabilityStore store, ClosedSpans closed, Availabilities availabilities) {
        this.store = store;
        this.closed = closed;
        this.availabilities = availabilities;
    }

    /**
     * Notes how many orders of a seller are in work, in the transaction in which that changed. They are counted under a lock, so that
     * of two orders taken at once none is forgotten.
     */
    public void set(UUID sellerId, IntSupplier ordersInWork, Outbox outbox) {
        store.lock(sellerId);
        boolean wasFull = isFull(sellerId);
        store.setOrdersInWork(sellerId, ordersInWork.getAsInt());
        if (wasFull != isFull(sellerId)) {
            closed.write(sellerId);
        }
        availabilities.changed(sellerId, outbox);
    }

    private boolean isFull(UUID sellerId) {
        return store.find(sellerId).filter(Availability::isFull).isPresent();
    }
}
