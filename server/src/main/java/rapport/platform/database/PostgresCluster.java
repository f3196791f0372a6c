package rapport.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import rapport.platform.StartException;

/**
 * The files of one embedded PostgreSQL and the programs that work on them. Only called by whoever holds the lock of the
 * folder.
 */
final class PostgresCluster {
    static final String USER = "rapport";

    private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);

    /** A recovery after a crash of the machine may read a gigabyte of log. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** Workers of a killed server need a moment to notice it; the next one cannot start before they are gone. */
    private static final int TRIES = 40;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Path folder;
    private final Path cluster;
    private final Path passwordFile;
    private final Path startLog;
    private final Path binaries;

    PostgresCluster(Path folder, Path binaries) {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.passwordFile = folder.resolve("password");
        this.startLog = folder.resolve("start.log");
        this.binaries = binaries;
    }

    /** Makes the files if there are none; complains if they are of another version. */
    void prepare(String newPassword) {
        try {
            if (Files.exists(cluster)) {
                checkVersion();
            } else {
                create(newPassword);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of the embedded database could not be prepared", e);
        }
    }

    private void checkVersion() throws IOException {
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(PostgresBinaries.MAJOR))) {
            throw StartException.failed("The database in " + cluster + " was made by PostgreSQL " + version
                    + ", this Rapport brings " + PostgresBinaries.MAJOR
                    + ". Use the Rapport that made it, or move the data over as docs/operate.md tells.");
        }
    }

    /** The folder gets its name last, so that a start that was cut short leaves nothing that looks whole. */
    private void create(String password) throws IOException {
        Path fresh = folder.resolve("cluster.new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, FolderLock.ownerOnly("rw-------"));
        Files.writeString(passwordFile, password + "\n");
        // The built-in locale sorts and folds case alike on every machine; one of the system's would change with it and
        // silently break indexes. Word boundaries of the text search still come from the system's character types.
        Ended ended = run(
                STOP_LIMIT.multipliedBy(2),
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + characterTypes());
        if (ended.code() != 0) {
            throw new IOException("initdb ended with " + ended.code() + ": " + ended.output());
        }
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String characterTypes() {
        return System.getProperty("os.name").startsWith("Mac") ? "UTF-8" : "C.UTF-8";
    }

    /** Starts the server on a free port and answers the port. */
    int start() {
        try {
            for (int n = 1; ; n++) {
                int port = freePort();
                Files.writeString(cluster.resolve("postgresql.conf"), PostgresSettings.file(port, folder));
                Files.deleteIfExists(startLog);
                Ended ended = run(
                        START_LIMIT.plus(STOP_LIMIT),
                        "pg_ctl",
                        "start",
                        "--pgdata=" + cluster,
                        "--log=" + startLog,
                        "--wait",
                        "--timeout=" + START_LIMIT.toSeconds());
                if (ended.code() == 0) {
                    return port;
                }
                String reason = Files.exists(startLog) ? Files.readString(startLog) : ended.output();
                if (n == TRIES || !passes(reason)) {
                    throw new IOException("The embedded database did not start: " + reason.strip());
                }
                log.debug("The embedded database did not start, trying again: {}", reason);
                pause();
            }
        } catch (IOException e) {
            throw StartException.failed(
                    "The embedded database in " + folder + " did not start; its log is in " + folder.resolve("log")
                            + ".",
                    e);
        }
    }

    /** Whether a failure is over by itself soon: workers of a dead server, a port that somebody took meanwhile. */
    private static boolean passes(String reason) {
        return reason.contains("still in use")
                || reason.contains("lock file")
                || reason.contains("could not create any TCP/IP sockets");
    }

    /** Stops the server: connections are cut, what is committed is kept. False if it would not. */
    boolean stop() {
        try {
            for (String mode : List.of("fast", "immediate")) {
                Ended ended = run(
                        STOP_LIMIT.multipliedBy(2),
                        "pg_ctl",
                        "stop",
                        "--pgdata=" + cluster,
                        "--mode=" + mode,
                        "--wait",
                        "--timeout=" + STOP_LIMIT.toSeconds());
                if (ended.code() == 0) {
                    return true;
                }
                log.warn("The embedded database did not stop ({}): {}", mode, ended.output());
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not stop", e);
        }
    }

    /**
     * Deals with what a process that was killed left behind. A server that still runs is stopped properly: it holds what
     * that process may have been writing. A file that names a process of somebody else would keep PostgreSQL from
     * starting, so it goes; one that names nobody PostgreSQL understands by itself.
     */
    void clearLeftovers() {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        try {
            String first =
                    Files.readAllLines(file).stream().findFirst().orElse("").strip();
            ProcessHandle process = first.matches("\\d{1,18}")
                    ? ProcessHandle.of(Long.parseLong(first)).orElse(null)
                    : null;
            if (process != null && isOurs(process)) {
                log.warn("Stopping a database that was left running, process {}", process.pid());
                if (!stop()) {
                    process.destroyForcibly();
                }
            } else if (process != null || first.isEmpty()) {
                log.warn("Removing {}: it names process {}, which is not this database", file, first);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What an earlier start left could not be cleared", e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres =
                info.command().map(Path::of).filter(p -> p.endsWith("postgres")).isPresent();
        List<String> arguments = List.of(info.arguments().orElse(new String[0]));
        return postgres && arguments.contains(cluster.toString());
    }

    String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw StartException.failed(
                    "The password of the embedded database, " + passwordFile
                            + ", cannot be read. Restore it from the backup of the data folder.",
                    e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private Ended run(Duration limit, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(PostgresUser.prefix());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, program, ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            clean(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end within " + limit);
            }
            return new Ended(
                    process.exitValue(),
                    Files.readString(output, StandardCharsets.UTF_8).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** What the operator's shell says of other databases and languages must not reach ours. */
    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database starts", e);
        }
    }

    private record Ended(int code, String output) {}
}
