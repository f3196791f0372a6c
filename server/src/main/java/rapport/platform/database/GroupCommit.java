package rapport.platform.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/**
 * Many commands, one transaction. What makes a commit dear is waiting for the disk, once per transaction; commands that
 * arrive while one waits share the next. A lone command waits for nobody.
 *
 * <p>One transaction at a time: two would wait for each other's rows, and their batches would be half as large. Measured in
 * {@code docs/benchmarks.md}.
 *
 * <p>The work gets a list of commands and answers one result for each, in their order. If the transaction of several
 * fails, each is done again in one of its own, so that one bad command hurts only itself.
 *
 * @param <C> command
 * @param <R> result
 */
public final class GroupCommit<C, R> implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    /** Beyond this the server is too late already; saying so at once is kinder than a longer queue. */
    private static final int LONGEST_QUEUE = 20_000;

    private static final Duration LOOK_WHETHER_OPEN = Duration.ofMillis(100);

    private final LinkedBlockingQueue<Entry<C, R>> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final Transactions transactions;
    private final BiFunction<List<C>, Outbox, List<R>> work;
    private final int most;
    private final Thread writer;
    private volatile boolean open = true;

    /** Starts to do commands, at most {@code most} of them in a transaction. */
    public GroupCommit(String name, int most, Transactions transactions, BiFunction<List<C>, Outbox, List<R>> work) {
        this.transactions = transactions;
        this.work = work;
        this.most = most;
        this.writer = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /**
     * Does a command and answers its result once it is on disk.
     *
     * @throws ProblemException as the work threw it; unavailable when the queue is full or closed
     */
    public R call(C command) {
        Entry<C, R> entry = new Entry<>(command, new CompletableFuture<>());
        if (!open || !queue.offer(entry)) {
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
        if (!open && queue.remove(entry)) {
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
        try {
            return entry.result().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The transaction failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
    }

    /** Finishes what is queued, takes nothing new. */
    @Override
    public void close() {
        open = false;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Entry<C, R>> batch = new ArrayList<>(most);
        while (open || !queue.isEmpty()) {
            Entry<C, R> first = first();
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, most - 1);
                commit(batch);
                batch.clear();
            }
        }
    }

    private @Nullable Entry<C, R> first() {
        try {
            return queue.poll(LOOK_WHETHER_OPEN.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            // Nobody interrupts this thread: closing waits for it, so that no transaction is cut short.
            return null;
        }
    }

    private void commit(List<Entry<C, R>> batch) {
        try {
            List<C> commands = batch.stream().map(Entry::command).toList();
            List<R> results = transactions.write(outbox -> work.apply(commands, outbox));
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error e) {
            // An Error, too, is told to the one who waits, and must not end the writer.
            if (batch.size() == 1) {
                batch.getFirst().result().completeExceptionally(e);
            } else {
                log.debug("A transaction of {} commands failed; doing each alone", batch.size(), e);
                batch.forEach(entry -> commit(List.of(entry)));
            }
        }
    }

    private record Entry<C, R>(C command, CompletableFuture<R> result) {}
}
