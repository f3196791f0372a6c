package rapport.order;

import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/**
 * Does to orders what time alone does. It looks into the database, so a restart forgets none, and several nodes do no harm:
 * under the lock of an order its time has come only once.
 */
@Component
class OrderClock {
    private static final Logger log = LoggerFactory.getLogger(OrderClock.class);
    private static final int AT_ONCE = 100;

    private final OrderStore store;
    private final Orders orders;
    private final InstantSource time;

    OrderClock(OrderStore store, Orders orders, InstantSource time) {
        this.store = store;
        this.orders = orders;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "PT0.5S")
    void wakeDue() {
        store.listToWake(time.instant(), AT_ONCE).forEach(this::wake);
    }

    private void wake(UUID orderId) {
        try {
            StoredOrder seen = store.find(orderId).orElseThrow(ProblemException::notFound);
            orders.change(seen, new Command.Tick(), OrderChanges.Doing.by(Act.TICK, Actor.CLOCK));
        } catch (ProblemException e) {
            log.debug("An order has moved on since it was looked up: {}", e.type());
        } catch (RuntimeException e) {
            log.warn("An order could not be woken: {}", orderId, e);
        }
    }
}
