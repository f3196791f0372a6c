package rapport.platform.stream;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one connection has yet to write. The queue is bounded: a slow reader costs no memory. When it overflows, it is
 * emptied and the connection is told to look into the store, which has everything.
 */
final class Subscription {
    private static final int CAPACITY = 256;

    private final UUID accountId;
    private final LinkedBlockingQueue<Signal> queue = new LinkedBlockingQueue<>(CAPACITY);
    private volatile boolean open = true;

    Subscription(UUID accountId) {
        this.accountId = accountId;
    }

    UUID accountId() {
        return accountId;
    }

    boolean isOpen() {
        return open;
    }

    void offer(StoredEvent event) {
        if (!queue.offer(new Signal.Event(event))) {
            wake();
        }
    }

    void wake() {
        // A full queue is emptied: the store repeats what was in it. Only events without a position are lost, as they
        // may be.
        while (!queue.offer(new Signal.Look())) {
            queue.clear();
        }
    }

    void close() {
        open = false;
        wake();
    }

    /** The next signal; null when the wait is over without one. */
    @Nullable
    Signal next(Duration wait) throws InterruptedException {
        return queue.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** The next signal if there is one now. */
    @Nullable
    Signal nextNow() {
        return queue.poll();
    }

    /** Why a connection wakes. */
    sealed interface Signal {
        /** An event to write. */
        record Event(StoredEvent event) implements Signal {}

        /** Look into the store, and whether the connection may go on. */
        record Look() implements Signal {}
    }
}
