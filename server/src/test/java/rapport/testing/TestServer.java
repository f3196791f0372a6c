package rapport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.util.FileSystemUtils;
import rapport.account.Moderators;
import rapport.launch.Server;
import rapport.platform.database.EmbeddedDatabase;

/** The whole application on a free port, with a database of its own on the one PostgreSQL of the test run. */
public final class TestServer implements AutoCloseable {
    /** The limits that a test would run into by being many people at once. */
    static final List<String> LIMITS = List.of(
            "sign-ins-per-quarter-hour",
            "sign-ups-per-hour",
            "messages-per-minute",
            "conversations-per-hour",
            "uploads-per-hour",
            "searches-per-minute",
            "changes-per-minute");

    /** Whom the operator of a test server has named. */
    public static final String MODERATOR = "irina@rapport.example";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** What is done when the tests end, the last first: a server stops before its database, and that before its folder goes. */
    private static final Deque<AutoCloseable> AT_THE_END = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestServer::cleanUp));
    }

    private final ConfigurableApplicationContext context;
    private final TestTime time;

    private TestServer(ConfigurableApplicationContext context, TestTime time) {
        this.context = context;
        this.time = time;
    }

    /** The server that most tests share; each makes people and conversations of its own in it. Limits are wide. */
    public static TestServer shared() {
        return Shared.SERVER;
    }

    /** A server of one's own, with settings such as {@code "rapport.limits.messages-per-minute=3"}. Close it. */
    public static TestServer start(String... settings) {
        return startOn(newDatabase(), settings);
    }

    /** A server of one's own whose scheduled jobs run when the test says so, and which never waits for the disk. Close it. */
    public static TestServer startHeld(HeldJobs jobs, String... settings) {
        return start(
                newDatabase() + "&options=-c%20synchronous_commit=off",
                context -> context.registerBean("taskScheduler", TaskScheduler.class, () -> jobs),
                settings);
    }

    /** A server on a database that another server may use too. Close it. */
    public static TestServer startOn(String databaseUrl, String... settings) {
        return start(databaseUrl, context -> {}, settings);
    }

    private static TestServer start(String databaseUrl, Consumer<GenericApplicationContext> parts, String... settings) {
        TestTime time = new TestTime();
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", "0");
        properties.put("rapport.data", temporaryFolder("rapport-test-data").toString());
        properties.put("rapport.database-url", databaseUrl);
        properties.put("rapport.moderators", MODERATOR);
        for (String limit : LIMITS) {
            properties.put("rapport.limits." + limit, "1000000");
        }
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            properties.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(properties)
                .initializers(c -> {
                    GenericApplicationContext generic = (GenericApplicationContext) c;
                    generic.registerBean("testTime", InstantSource.class, () -> time);
                    parts.accept(generic);
                })
                .run(properties.entrySet().stream()
                        .map(e -> "--" + e.getKey() + "=" + e.getValue())
                        .toArray(String[]::new));
        return new TestServer(context, time);
    }

    /** A fresh, empty database. */
    public static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(Shared.DATABASE.url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Shared.DATABASE.url().replace("/postgres?", "/" + name + "?");
    }

    /** A folder that is deleted when the tests end. */
    public static Path temporaryFolder(String name) {
        try {
            Path folder = Files.createTempDirectory(name);
            AT_THE_END.push(() -> FileSystemUtils.deleteRecursively(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cleanUp() {
        for (AutoCloseable last : AT_THE_END) {
            try {
                last.close();
            } catch (Exception e) {
                // The tests are over, and the rest is to be cleaned up all the same.
                System.err.println("Not cleaned up: " + e);
            }
        }
    }

    /** The server's clock. */
    public TestTime time() {
        return time;
    }

    /** Where it answers. */
    public URI uri() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A client that is not signed in. */
    public TestClient client() {
        return new TestClient(uri());
    }

    /** Irina, the moderator, signed in. */
    public synchronized TestClient moderator() {
        TestClient irina = client();
        Map<String, String> credentials = Map.of("email", MODERATOR, "password", TestClient.PASSWORD);
        if (irina.post("/api/session", credentials).status() == 401) {
            bean(Moderators.class).confirm(irina.signUp("Ирина Котова", MODERATOR));
        }
        return irina;
    }

    /** A part of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The application's context. */
    public ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Started when first asked for, stopped with the test run: the server first, then its database. */
    private static final class Shared {
        static final EmbeddedDatabase DATABASE = EmbeddedDatabase.start(temporaryFolder("rapport-test-database"));
        static final TestServer SERVER = start();

        static {
            AT_THE_END.push(DATABASE);
            AT_THE_END.push(SERVER);
        }
    }
}
