package rapport.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Sends one load for a while and waits until all of it is delivered. */
final class Measurement {
    /** More a second than any machine at hand can do: only memory is reserved by it. */
    private static final int MOST_A_SECOND = 40_000;

    private static final Duration SETTLE_LIMIT = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final long SECOND = 1_000_000_000L;

    private final URI server;
    private final Live live;
    private final StreamReader streams;
    private final byte[][] headers;

    Measurement(URI server, Live live, StreamReader streams, byte[][] headers) {
        this.server = server;
        this.live = live;
        this.streams = streams;
        this.headers = headers;
    }

    /**
     * What came of it.
     *
     * @param delivered messages that the other side's stream told of
     * @param time from the first send to the last delivery
     * @param nanos from when a message was due to its delivery
     */
    record Result(int delivered, Duration time, Histogram nanos) {
        double perSecond() {
            return delivered / (time.toNanos() / (double) SECOND);
        }

        double millis(double percentile) {
            return nanos.getValueAtPercentile(percentile) / 1e6;
        }
    }

    /** Sends for a time. What went wrong is in the ledger afterwards. */
    Result run(Load load, Duration time) throws IOException {
        long seconds = time.toSeconds();
        Ledger ledger = live.begin(Math.toIntExact(load.isOpen() ? load.rate() * seconds : MOST_A_SECOND * seconds));
        List<Sender> senders = new ArrayList<>();
        for (int i = 0; i < load.senders(); i++) {
            senders.add(new Sender(server, live, headers));
        }
        long start = System.nanoTime();
        List<Thread> threads = senders.stream()
                .map(sender -> Thread.ofPlatform().start(() -> {
                    if (load.isOpen()) {
                        sender.sendWhenDue(start, SECOND / load.rate());
                    } else {
                        sender.sendUntil(start + time.toNanos());
                    }
                }))
                .toList();
        await(threads);
        for (Sender sender : senders) {
            sender.close();
        }
        settle(ledger);
        return new Result(ledger.deliveredCount(), Duration.ofNanos(ledger.lastDelivery() - start), ledger.nanos());
    }

    private static void await(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void settle(Ledger ledger) {
        long deadline = System.nanoTime() + SETTLE_LIMIT.toNanos();
        while (!ledger.isSettled()) {
            streams.check();
            if (System.nanoTime() > deadline) {
                ledger.fault(ledger.acknowledgedCount() + " messages were acknowledged, " + ledger.deliveredCount()
                        + " delivered");
                return;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
