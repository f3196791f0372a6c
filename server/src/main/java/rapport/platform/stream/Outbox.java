package rapport.platform.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Collects, during one transaction, what the accounts will be told. At its end the events are stored and numbered in the
 * same transaction, and delivered once it is committed: nobody hears of what did not happen, nobody misses what did.
 */
public final class Outbox {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    /** Only {@link rapport.platform.database.Transactions} and tests make one. */
    public Outbox() {}

    /** Tells an account, on all its devices; repeated to a device that comes back later. */
    public void tell(UUID accountId, LivePayload payload) {
        entries.add(new Entry(accountId, payload));
    }

    /** Runs an action once the transaction is committed. It must be quick and must not throw; what must not be lost is a row, not an action. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** What was told so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What is to be run after the commit. */
    public List<Runnable> actions() {
        return List.copyOf(afterCommit);
    }

    /**
     * One event for one account.
     *
     * @param accountId who is told
     * @param payload what
     */
    public record Entry(UUID accountId, LivePayload payload) {}
}
