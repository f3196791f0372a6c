package rapport.platform.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import rapport.platform.StartException;

/**
 * A PostgreSQL of our own, with its files in one folder; started and stopped with the server. It answers on the loopback
 * address only, on a free port, and asks for a password that is made with the files.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final int PASSWORD_BYTES = 24;

    private final FolderLock lock;
    private final PostgresCluster cluster;
    private final int port;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private EmbeddedDatabase(FolderLock lock, PostgresCluster cluster, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * Starts the database in a folder, which is made if there is none. What a killed process left behind is cleared.
     *
     * @throws StartException if another process uses the folder, or it is of another version of PostgreSQL
     */
    public static EmbeddedDatabase start(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(absolute);
        boolean started = false;
        try {
            PostgresCluster cluster = new PostgresCluster(absolute, PostgresBinaries.unpacked(absolute));
            cluster.prepare(newPassword());
            cluster.clearLeftovers();
            EmbeddedDatabase database = new EmbeddedDatabase(lock, cluster, cluster.start());
            started = true;
            return database;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where it answers, password included. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + PostgresCluster.USER + "&password="
                + cluster.password();
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            try {
                cluster.stop();
            } finally {
                lock.close();
            }
        }
    }
}
