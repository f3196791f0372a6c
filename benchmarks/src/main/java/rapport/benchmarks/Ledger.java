package rapport.benchmarks;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import org.HdrHistogram.Histogram;

/**
 * What was sent in one measurement, what was acknowledged and what was delivered. Messages have numbers from 0 on; a
 * message's client id carries its number, so that whoever reads it back knows what it must look like.
 */
final class Ledger {
    /** Times above are counted as this. */
    private static final long LONGEST_NANOS = 120_000_000_000L;

    private static final int DIGITS = 3;
    private static final int MOST_FAULTS_KEPT = 20;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long NUMBER = 0x7fff_ffffL;

    private final long run = (ThreadLocalRandom.current().nextLong() & ~0xf000L) | VERSION_4;
    private final int liveConversations;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLongArray due;
    private final AtomicIntegerArray acknowledged;
    private final AtomicInteger acknowledgedCount = new AtomicInteger();

    /** One bit for each side that it was delivered to; written by the reader of the streams alone. */
    private final byte[] delivered;

    private final AtomicInteger deliveredToOther = new AtomicInteger();
    private final AtomicInteger deliveredToSelf = new AtomicInteger();
    private final Histogram nanos = new Histogram(LONGEST_NANOS, DIGITS);
    private volatile long lastDelivery;
    private final AtomicInteger faultCount = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Ledger(int most, int liveConversations) {
        this.liveConversations = liveConversations;
        this.due = new AtomicLongArray(most);
        this.acknowledged = new AtomicIntegerArray(most);
        this.delivered = new byte[most];
    }

    /** The number of the next message to send; -1 if there may be no more. */
    int take() {
        int n = next.getAndIncrement();
        return n < due.length() ? n : -1;
    }

    /** The live conversation that a message goes to. */
    int conversation(int n) {
        return (int) (World.mix(n) % liveConversations);
    }

    /** Whether the buyer writes it. */
    boolean byBuyer(int n) {
        return (World.mix(n) / liveConversations) % 2 == 0;
    }

    UUID clientId(int n) {
        return new UUID(run, VARIANT | n);
    }

    long run() {
        return run;
    }

    /** The low half of a message's client id. */
    static long low(int n) {
        return VARIANT | n;
    }

    /** The number in a client id's halves; -1 if it is none of this run's. */
    int number(long high, long low) {
        int n = (int) (low & NUMBER);
        return high == run && low == low(n) && n < due.length() ? n : -1;
    }

    /** Notes when a message ought to leave; its time is counted from there, whenever the sender gets to it. */
    void due(int n, long nanoTime) {
        due.setRelease(n, nanoTime);
    }

    void acknowledged(int n, int seq) {
        acknowledged.setRelease(n, seq);
        acknowledgedCount.incrementAndGet();
    }

    /** The place that the server said a message has; 0 if it never answered. */
    int seq(int n) {
        return acknowledged.getAcquire(n);
    }

    /** Notes a delivery. Called by one thread. */
    void delivered(int n, boolean mine, long nanoTime) {
        byte bit = (byte) (mine ? 1 : 2);
        if ((delivered[n] & bit) != 0) {
            fault("Message " + n + " was delivered twice to its " + (mine ? "writer" : "reader"));
            return;
        }
        delivered[n] |= bit;
        if (mine) {
            deliveredToSelf.incrementAndGet();
        } else {
            nanos.recordValue(Math.clamp(nanoTime - due.getAcquire(n), 0, LONGEST_NANOS));
            lastDelivery = nanoTime;
            deliveredToOther.incrementAndGet();
        }
    }

    void fault(String what) {
        if (faultCount.getAndIncrement() < MOST_FAULTS_KEPT) {
            faults.add(what);
        }
    }

    int acknowledgedCount() {
        return acknowledgedCount.get();
    }

    int deliveredCount() {
        return deliveredToOther.get();
    }

    /** Whether both sides heard of all that was acknowledged. */
    boolean isSettled() {
        return deliveredToOther.get() == acknowledgedCount.get() && deliveredToSelf.get() == acknowledgedCount.get();
    }

    /** How many numbers were given out. */
    int size() {
        return Math.min(next.get(), due.length());
    }

    long lastDelivery() {
        return lastDelivery;
    }

    /** Times from when a message was due to its delivery; read it when all is settled. */
    Histogram nanos() {
        return nanos;
    }

    int faultCount() {
        return faultCount.get();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
