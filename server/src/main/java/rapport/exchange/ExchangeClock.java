package rapport.exchange;

import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/**
 * Ends requests whose time has passed. Nobody waits for it: whoever asks goes by the time itself. It looks into the database, so a
 * restart forgets none, and several nodes do no harm: under its lock a request ends once.
 */
@Component
class ExchangeClock {
    private static final Logger log = LoggerFactory.getLogger(ExchangeClock.class);
    private static final int AT_ONCE = 100;

    private final RequestStore store;
    private final Requests requests;
    private final InstantSource time;

    ExchangeClock(RequestStore store, Requests requests, InstantSource time) {
        this.store = store;
        this.requests = requests;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void endDue() {
        store.listDue(time.instant(), AT_ONCE).forEach(this::end);
    }

    private void end(UUID requestId) {
        try {
            requests.expire(requestId);
        } catch (ProblemException e) {
            log.debug("A request has ended since it was looked up: {}", e.type());
        } catch (RuntimeException e) {
            log.warn("A request could not be ended: {}", requestId, e);
        }
    }
}
