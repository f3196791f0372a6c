package rapport.platform.database;

import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.platform.stream.LiveStreams;
import rapport.platform.stream.Outbox;

/** Transactions that change something and tell the live streams of it. */
@Component
public class Transactions {
    private static final Logger log = LoggerFactory.getLogger(Transactions.class);

    private final TransactionTemplate template;
    private final LiveStreams streams;

    Transactions(PlatformTransactionManager manager, LiveStreams streams) {
        this.template = new TransactionTemplate(manager);
        this.streams = streams;
    }

    /**
     * Does work in one new transaction. What it puts into the outbox is stored with it and delivered after the commit.
     * To keep transactions from waiting for each other in a circle, work locks conversations first, in the order of
     * their ids, then whatever belongs to them; the streams are locked last, by this method.
     */
    public <T> T write(Function<Outbox, T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // What is delivered after the inner one would be delivered before the outer one is committed.
            throw new IllegalStateException("A transaction is under way already");
        }
        Outbox outbox = new Outbox();
        record Done<T>(T result, LiveStreams.Delivery delivery) {}
        Done<T> done = template.execute(status -> {
            T result = work.apply(outbox);
            return new Done<>(result, streams.store(outbox.entries()));
        });
        if (done == null) {
            throw new IllegalStateException("The transaction gave no result");
        }
        done.delivery().deliver();
        outbox.actions().forEach(Transactions::runSafely);
        return done.result();
    }

    private static void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            // The transaction is committed: the caller must not hear of a failure that did not happen.
            log.error("An action after a commit failed", e);
        }
    }
}
