package rapport.platform.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import rapport.platform.StartException;

/**
 * An embedded database on its way up. PostgreSQL mostly waits while it starts, and putting the server together takes as
 * long; side by side they take half.
 */
public final class StartingDatabase implements AutoCloseable {
    private final FutureTask<EmbeddedDatabase> start;

    private StartingDatabase(FutureTask<EmbeddedDatabase> start) {
        this.start = start;
    }

    /** Begins to start the database of a data folder, and does not wait. What goes wrong is told by {@link #await}. */
    public static StartingDatabase in(Path data) {
        FutureTask<EmbeddedDatabase> start = new FutureTask<>(() -> EmbeddedDatabase.start(folder(data)));
        Thread.ofPlatform().daemon().name("starting-database").start(start);
        return new StartingDatabase(start);
    }

    /** Where a data folder has its database. */
    static Path folder(Path data) {
        return data.resolve("database");
    }

    /**
     * The database, once it answers. It is closed by whoever takes it.
     *
     * @throws StartException if it could not be started
     */
    EmbeddedDatabase await() {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        }
    }

    /** Stops the database, if it came up and nobody has stopped it yet. */
    @Override
    public void close() {
        try {
            start.get().close();
        } catch (ExecutionException e) {
            // Whoever waited for it was told; there is nothing to stop.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
