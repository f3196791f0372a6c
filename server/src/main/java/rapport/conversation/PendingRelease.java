package rapport.conversation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/**
 * Sends kept messages when their time has come. It looks into the database, so a restart forgets none, and several nodes
 * do no harm: a message that another node has sent is not sent again.
 */
@Component
class PendingRelease {
    private static final Logger log = LoggerFactory.getLogger(PendingRelease.class);
    private static final int AT_ONCE = 200;
    private static final Duration RELEASED_KEPT = Duration.ofDays(1);

    private final PendingStore store;
    private final Memberships memberships;
    private final Messages messages;
    private final InstantSource time;

    PendingRelease(PendingStore store, Memberships memberships, Messages messages, InstantSource time) {
        this.store = store;
        this.memberships = memberships;
        this.messages = messages;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "PT0.2S")
    void releaseDue() throws InterruptedException {
        Map<UUID, List<PendingMessage>> due = new LinkedHashMap<>();
        for (PendingMessage pending : store.listDue(time.instant(), AT_ONCE)) {
            due.computeIfAbsent(pending.conversationId(), id -> new ArrayList<>())
                    .add(pending);
        }
        // One after the other within a conversation, side by side otherwise: they share transactions.
        List<Thread> threads = due.values().stream()
                .map(ofConversation -> Thread.ofVirtual().start(() -> ofConversation.forEach(this::release)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void release(PendingMessage pending) {
        try {
            messages.release(memberships.get(pending.conversationId(), pending.accountId()), pending.clientId());
        } catch (ProblemException e) {
            // Taken back, or sent by another node, since it was looked up. If it is still there, the next turn tries
            // again.
            log.debug("A kept message was not sent: {}", e.type());
        } catch (RuntimeException e) {
            log.warn("A kept message could not be sent, conversation {}", pending.conversationId(), e);
        }
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetReleased() {
        store.deleteReleased(time.instant().minus(RELEASED_KEPT));
    }
}
