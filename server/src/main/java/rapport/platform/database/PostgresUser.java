package rapport.platform.database;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import rapport.platform.StartException;

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own, without a mapping, root is nobody to it and yet the
 * owner of its files.
 */
final class PostgresUser {
    private static final List<String> PREFIX = find();

    private PostgresUser() {}

    /** What to put before a command of PostgreSQL. */
    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> unshare = List.of("unshare", "-U");
        if (!works(unshare)) {
            throw StartException.failed("The embedded database cannot run as root here, user namespaces are switched"
                    + " off. Start Rapport as an ordinary user, or give a PostgreSQL with --database-url.");
        }
        return unshare;
    }

    private static boolean works(List<String> unshare) {
        try {
            Process process = new ProcessBuilder(unshare.get(0), unshare.get(1), "true")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
