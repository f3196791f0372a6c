package rapport.platform.stream;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The connections that listen on this node, by account. */
@Component
class StreamHub implements SmartLifecycle {
    /** Devices and tabs of one account on one node; more is a mistake or an attack. */
    static final int MOST_PER_ACCOUNT = 20;

    private final ConcurrentHashMap<UUID, Set<Subscription>> subscriptions = new ConcurrentHashMap<>();
    private final AtomicBoolean running = new AtomicBoolean();

    /** Begins to listen; empty if the account has too many connections or the server stops. */
    Optional<Subscription> open(UUID accountId) {
        Subscription subscription = new Subscription(accountId);
        boolean[] added = new boolean[1];
        subscriptions.compute(accountId, (id, old) -> {
            Set<Subscription> all = old == null ? ConcurrentHashMap.newKeySet() : old;
            added[0] = all.size() < MOST_PER_ACCOUNT && all.add(subscription);
            return all.isEmpty() ? null : all;
        });
        if (added[0] && !running.get()) {
            close(subscription);
            return Optional.empty();
        }
        return added[0] ? Optional.of(subscription) : Optional.empty();
    }

    void close(Subscription subscription) {
        subscription.close();
        subscriptions.computeIfPresent(subscription.accountId(), (id, all) -> {
            all.remove(subscription);
            return all.isEmpty() ? null : all;
        });
    }

    void deliver(List<StoredEvent> events) {
        for (StoredEvent event : events) {
            Set<Subscription> listening = subscriptions.get(event.accountId());
            if (listening != null) {
                listening.forEach(subscription -> subscription.offer(event));
            }
        }
    }

    /** Makes the connections of an account look into the store: another node added to its stream, or its sessions changed. */
    void wake(UUID accountId) {
        Set<Subscription> listening = subscriptions.get(accountId);
        if (listening != null) {
            listening.forEach(Subscription::wake);
        }
    }

    /** Makes all connections look into the store: word of other nodes may have been lost. */
    void wakeAll() {
        subscriptions.values().forEach(all -> all.forEach(Subscription::wake));
    }

    /** How many connections listen. */
    int size() {
        return subscriptions.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void start() {
        running.set(true);
    }

    /** Ends all streams, so that the web server need not wait for requests that never end by themselves. */
    @Override
    public void stop() {
        running.set(false);
        subscriptions.values().forEach(all -> new HashSet<>(all).forEach(Subscription::close));
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    /** Above the web server's graceful shutdown: stopped before it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 512;
    }
}
