package rapport.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.database.Transactions;

/**
 * Writes well ahead when a seller's services are out of the lists, so that they leave and return at the right second by no more
 * than that lists look at the time. Nothing has to happen at that second, and several nodes do no harm.
 */
@Component
class ClosedSpans {
    private static final Logger log = LoggerFactory.getLogger(ClosedSpans.class);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration AT_LEAST = Duration.ofDays(200);
    private static final int AT_ONCE = 200;

    private final AvailabilityStore store;
    private final Transactions transactions;
    private final InstantSource time;

    ClosedSpans(AvailabilityStore store, Transactions transactions, InstantSource time) {
        this.store = store;
        this.transactions = transactions;
        this.time = time;
    }

    /** Writes those of one seller, in the transaction at hand, under the lock of his row. */
    void write(UUID sellerId) {
        Instant now = time.instant();
        Instant until = now.plus(AHEAD);
        List<Span> spans =
                store.find(sellerId).map(one -> spans(one, now, until)).orElse(List.of());
        store.setClosed(sellerId, spans, until);
    }

    private static List<Span> spans(Availability availability, Instant now, Instant until) {
        return availability.busy() || availability.isFull()
                ? List.of(new Span(now, until))
                : availability.time().hidden(availability.plan().hidesOnDaysOff(), now, until);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void topUp() {
        for (UUID sellerId : store.listWrittenBefore(time.instant().plus(AT_LEAST), AT_ONCE)) {
            try {
                transactions.write(outbox -> {
                    store.lock(sellerId);
                    write(sellerId);
                    return sellerId;
                });
            } catch (RuntimeException e) {
                log.warn("The closed spans of a seller could not be written: {}", sellerId, e);
            }
        }
    }
}
