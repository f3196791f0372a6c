package rapport.order;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.order.payment.PaymentProvider;
import rapport.order.payment.PaymentProvider.Answer;

/**
 * Asks the payment service for what is to be asked for. It looks into the database, so a restart forgets nothing; what it
 * takes no other node takes for some time, and what it does not finish in that time is asked for again, which the service
 * does once.
 */
@Component
class PaymentWorker {
    private static final Logger log = LoggerFactory.getLogger(PaymentWorker.class);
    private static final int AT_ONCE = 16;
    private static final int PATIENCE = 3;

    private final PaymentProvider provider;
    private final PaymentStore payments;
    private final PaymentSettlement settlement;
    private final RandomGenerator chance;
    private final InstantSource time;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("payment-", 0).factory());

    PaymentWorker(
            PaymentProvider provider,
            PaymentStore payments,
            PaymentSettlement settlement,
            RandomGenerator chance,
            InstantSource time) {
        this.provider = provider;
        this.payments = payments;
        this.settlement = settlement;
        this.chance = chance;
        this.time = time;
    }

    /** Begins to look at once; for whoever has just committed something to be asked for. */
    void wake() {
        start(() -> {
            try {
                askDue();
            } catch (RuntimeException e) {
                log.warn("What is to be paid was not looked up; that is tried again", e);
            }
        });
    }

    /** Begins to ask for everything that is due, as far as not too much is under way. */
    @Scheduled(fixedDelayString = "PT0.5S")
    void askDue() {
        if (provider.isImmediate() || threads.isShutdown()) {
            return;
        }
        int taken = free.drainPermits();
        int begun = 0;
        try {
            for (PaymentStore.Stored payment : claim(taken)) {
                if (start(() -> askAndFree(payment))) {
                    begun++;
                }
            }
        } finally {
            free.release(taken - begun);
        }
    }

    private List<PaymentStore.Stored> claim(int most) {
        Instant now = time.instant();
        return most == 0 ? List.of() : payments.claim(now, now.plus(PaymentRetries.LEASE), most);
    }

    private boolean start(Runnable task) {
        try {
            threads.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            // We stop; it is in the database.
            return false;
        }
    }

    private void askAndFree(PaymentStore.Stored payment) {
        try {
            ask(payment);
        } catch (RuntimeException e) {
            log.warn(
                    "The answer for payment {} could not be written down; it is asked for again",
                    payment.request().id(),
                    e);
        } finally {
            free.release();
        }
    }

    private void ask(PaymentStore.Stored payment) {
        Answer answer = provider.request(payment.request());
        if (Thread.currentThread().isInterrupted()) {
            // We stop; whoever starts next asks again.
            return;
        }
        Instant again = time.instant().plus(PaymentRetries.after(payment.tries(), chance));
        switch (answer) {
            case Answer.Confirmed() -> settlement.settle(payment, true);
            case Answer.Declined() -> {
                settlement.settle(payment, false);
                // A hold is settled now, and this changes nothing; a release or a refund is not given up.
                payments.unanswered(payment.request().id(), again);
            }
            case Answer.Awaited(var payUrl) -> settlement.await(payment, payUrl, again);
            case Answer.Unclear(String why) -> {
                log.atLevel(payment.tries() < PATIENCE ? Level.INFO : Level.WARN)
                        .log(
                                "No clear answer for payment {}: {}",
                                payment.request().id(),
                                why);
                payments.unanswered(payment.request().id(), again);
            }
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
        threads.close();
    }
}
