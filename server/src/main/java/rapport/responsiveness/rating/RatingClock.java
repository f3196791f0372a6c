package rapport.responsiveness.rating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.database.Transactions;
import rapport.responsiveness.FirstContactOpened;

/**
 * Counts new buyers whom nobody answered in time. It looks into the database, so a restart forgets none; what one node has in
 * hand the others pass over, and each is counted once whoever counts it.
 */
@Component
class RatingClock {
    private static final Logger log = LoggerFactory.getLogger(RatingClock.class);
    private static final int AT_ONCE = 200;

    private final RatingStore store;
    private final RatingBook book;
    private final Transactions transactions;
    private final InstantSource time;

    RatingClock(RatingStore store, RatingBook book, Transactions transactions, InstantSource time) {
        this.store = store;
        this.book = book;
        this.transactions = transactions;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void lookAtDue() {
        Instant now = time.instant();
        try {
            transactions.write(outbox -> {
                List<FirstContactOpened> due = store.takeDue(now, AT_ONCE);
                due.forEach(contact -> book.look(contact, now));
                return due.size();
            });
        } catch (RuntimeException e) {
            log.warn("New buyers whose time is over could not be counted", e);
        }
    }
}
