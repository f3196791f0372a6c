package rapport.benchmarks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.platform.database.EmbeddedDatabase;

/** Loads a server through its public API, checks every message and tells how fast it was. See docs/benchmarks.md. */
@Command(
        name = "benchmarks/run",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        usageHelpWidth = 110,
        description = {
            "Starts the real server on an embedded database, fills it, sends messages through the public API and"
                    + " measures from POST to delivery on the other side's live stream. Every message is checked:"
                    + " delivered once to each side, in order, without gaps, text intact, and listed afterwards.",
            "The table goes to the standard output. The exit code is 1 if anything was wrong with any message."
        })
public final class LoadGenerator implements Callable<Integer> {
    private static final Duration HELLO_LIMIT = Duration.ofMinutes(2);
    private static final int STATEMENTS = 30;
    /** Enough to bring every part of the server to work. */
    private static final Load WARM_UP = new Load(64, 0);

    private static final Pattern CSRF = Pattern.compile("XSRF-TOKEN=([^;]+)");

    @Option(
            names = "--stored",
            split = ",",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Conversations stored before; several, with commas between, are measured in turn.")
    private List<Integer> stored = List.of();

    @Option(names = "--streams", defaultValue = "1000", paramLabel = "C", description = "Live streams held open.")
    private int streams;

    @Option(
            names = "--load",
            split = ",",
            defaultValue = "16,64,1000/s",
            paramLabel = "LOAD",
            converter = Load.Converter.class,
            description = "A number of senders, each as fast as it is answered, or messages a second, such as 1000/s.")
    private List<Load> loads = List.of();

    @Option(names = "--seconds", defaultValue = "20", paramLabel = "S", description = "How long each load lasts.")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "20",
            paramLabel = "S",
            description = "Seconds of load before, which are checked but not counted.")
    private int warmUp;

    @Option(
            names = "--rounds",
            defaultValue = "1",
            paramLabel = "R",
            description = "How often everything is measured, each time on a server that was just started.")
    private int rounds;

    @Option(
            names = "--variant",
            paramLabel = "NAME[=JVM_ARGS]",
            description = "Servers to compare, by their JVM's arguments, in turn within each round; another build is"
                    + " named by -cp. Repeatable.")
    private List<String> variants = List.of("as it is");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the databases here for the next time; otherwise they are thrown away.")
    private @Nullable Path data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "A server that runs already, with its limits lifted; --database-url must name its database.")
    private @Nullable URI url;

    @Option(
            names = "--database-url",
            paramLabel = "JDBC_URL",
            description = "The database of that server, as somebody who may set session_replication_role. It must be"
                    + " empty, or filled by an earlier run.")
    private @Nullable String databaseUrl;

    @Option(names = "--statements", description = "Tell what each statement cost the database.")
    private boolean statements;

    private final Table table = new Table();
    private int faults;

    /** Runs from the command line. */
    public static void main(String[] args) {
        // Of what the libraries do only what goes wrong; the server's own log lies in its folder.
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        System.exit(new CommandLine(new LoadGenerator()).execute(args));
    }

    @Override
    public Integer call() throws SQLException, IOException, InterruptedException {
        for (int conversations : stored) {
            World world = World.of(conversations, streams);
            say("%,d conversations, %,d accounts, %,d streams"
                    .formatted(world.conversations(), world.accounts(), world.liveAccounts()));
            if (url == null) {
                measureOwn(world);
            } else {
                measureGiven(world, url);
            }
        }
        System.out.print(table.markdown());
        return faults == 0 ? 0 : 1;
    }

    /** What the generator knows of the live group once the database is ready. */
    private record Prepared(World world, Live live, List<String> cookies) {}

    private void measureGiven(World world, URI server) throws SQLException, IOException, InterruptedException {
        if (databaseUrl == null) {
            throw new IllegalStateException("--url needs --database-url");
        }
        try (Database database = new Database(databaseUrl)) {
            Prepared prepared = prepare(database, world);
            for (int round = 1; round <= rounds; round++) {
                load(prepared, server, "given", CpuTimes::ofGenerator);
            }
            database.signOut();
        }
    }

    private void measureOwn(World world) throws SQLException, IOException, InterruptedException {
        Path folder = data == null
                ? Files.createTempDirectory("rapport-benchmarks")
                : Files.createDirectories(data.resolve(Integer.toString(world.conversations())));
        try {
            for (int round = 1; round <= rounds; round++) {
                for (String variant : variants) {
                    measureVariant(world, folder, variant);
                }
            }
        } finally {
            if (data == null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    /** One server, from its start to its end. */
    private void measureVariant(World world, Path folder, String variant)
            throws SQLException, IOException, InterruptedException {
        int equals = variant.indexOf('=');
        String name = equals < 0 ? variant : variant.substring(0, equals);
        String jvm = equals < 0 ? "" : variant.substring(equals + 1).strip();
        Prepared prepared;
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.resolve("database"));
                Database database = new Database(embedded.url())) {
            prepared = prepare(database, world);
            if (statements) {
                database.countStatements();
            }
        }
        try (ServerProcess server = ServerProcess.start(folder, jvm.isEmpty() ? List.of() : List.of(jvm.split(" +")))) {
            load(prepared, server.uri(), name, () -> CpuTimes.of(server.handle(), folder));
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.resolve("database"));
                Database database = new Database(embedded.url())) {
            database.signOut();
            if (statements) {
                System.out.println(database.statementCosts(STATEMENTS));
            }
        }
    }

    private static Prepared prepare(Database database, World world) throws SQLException, IOException {
        database.provide(world);
        return new Prepared(world, new Live(world, database.lastSeqs(world)), database.signIn(world));
    }

    /** All loads in turn, on a server that runs. */
    private void load(Prepared prepared, URI server, String name, Supplier<CpuTimes> cpu)
            throws IOException, InterruptedException {
        Live live = prepared.live();
        try (StreamReader reader = StreamReader.open(server, prepared.cookies(), live)) {
            awaitHello(reader);
            String csrf = csrf(server);
            byte[][] headers = prepared.cookies().stream()
                    .map(cookie -> Sender.headers(server, cookie, csrf))
                    .toArray(byte[][]::new);
            Measurement measurement = new Measurement(server, live, reader, headers);
            ListCheck check = new ListCheck(server, live, prepared.cookies());
            if (warmUp > 0) {
                measurement.run(WARM_UP, Duration.ofSeconds(warmUp));
                tellFaults(live.ledger());
            }
            for (Load load : loads) {
                CpuTimes before = cpu.get();
                Measurement.Result result = measurement.run(load, Duration.ofSeconds(seconds));
                CpuTimes used = cpu.get().since(before);
                table.add(prepared.world().conversations(), load, name, result, used);
                say("%s, %s: %.0f a second, p99 %.1f ms; now checking"
                        .formatted(name, load, result.perSecond(), result.millis(99)));
                check.run();
                tellFaults(live.ledger());
            }
        }
    }

    private static void awaitHello(StreamReader reader) {
        long deadline = System.nanoTime() + HELLO_LIMIT.toNanos();
        while (!reader.isReady()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not all live streams were opened in time");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** The token that the header must repeat; it belongs to a browser, not to an account, so one does for all. */
    private static String csrf(URI server) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<Void> response = http.send(
                    HttpRequest.newBuilder(server.resolve("/api/session")).build(),
                    HttpResponse.BodyHandlers.discarding());
            for (String cookie : response.headers().allValues("set-cookie")) {
                Matcher matcher = CSRF.matcher(cookie);
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
        }
        throw new IllegalStateException("The server gave no CSRF token");
    }

    private void tellFaults(Ledger ledger) {
        faults += ledger.faultCount();
        ledger.faults().forEach(fault -> say("WRONG: " + fault));
        if (ledger.faultCount() > 0) {
            say(ledger.faultCount() + " faults in all");
        }
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
