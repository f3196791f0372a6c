package rapport.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is going to happen, each at its time; what is to happen at one time happens in the order in which it was planned. */
final class Agenda {
    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::at).thenComparingLong(Item::no));
    private final Instant end;
    private long planned;
    private Instant now;

    Agenda(Instant start, Instant end) {
        this.now = start;
        this.end = end;
    }

    private record Item(Instant at, long no, Runnable act) {}

    Instant now() {
        return now;
    }

    Instant end() {
        return end;
    }

    /** Plans something for an instant, to the minute; what would be in the past happens next. */
    void at(Instant instant, Runnable act) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        items.add(new Item(minute.isBefore(now) ? now : minute, planned++, act));
    }

    /** Plans something for later. */
    void in(Duration time, Runnable act) {
        at(now.plus(time), act);
    }

    /** Does everything until the end, each after time was moved to it. */
    void run(Consumer<Instant> move) {
        while (!items.isEmpty() && items.peek().at().isBefore(end)) {
            Item next = items.remove();
            now = next.at();
            move.accept(now);
            next.act().run();
        }
        now = end;
        move.accept(end);
    }
}
