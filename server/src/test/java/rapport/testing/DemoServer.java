package rapport.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.launch.Server;

/** The real application with the world of the demo, on the machine's own time. */
public final class DemoServer implements AutoCloseable {
    /** The password of all its people. */
    public static final String PASSWORD = "kind-words";

    private final ConfigurableApplicationContext context;
    private final Map<String, TestClient> signedIn = new ConcurrentHashMap<>();

    private DemoServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The one that browser tests share; what a test changes, it changes for people of its own. */
    public static DemoServer shared() {
        return Shared.SERVER;
    }

    /** One of one's own. Close it. */
    public static DemoServer start() {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--rapport.data=" + TestServer.temporaryFolder("rapport-demo-data"),
                "--rapport.database-url=" + TestServer.newDatabase()));
        for (String limit : TestServer.LIMITS) {
            settings.add("--rapport.limits." + limit + "=1000000");
        }
        return new DemoServer(
                new SpringApplicationBuilder(Server.class).profiles("demo").run(settings.toArray(String[]::new)));
    }

    /** Where it answers. */
    public URI uri() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A client that is not signed in. */
    public TestClient client() {
        return new TestClient(uri());
    }

    /** A client signed in as one of the demo's people, by the name before the @ of the e-mail; always the same. */
    public TestClient as(String name) {
        return signedIn.computeIfAbsent(name, this::signIn);
    }

    /** Asks as one of the demo's people and leaves no session behind, which a page would show. */
    public <T> T ask(String name, Function<TestClient, T> question) {
        TestClient client = signIn(name);
        T answer = question.apply(client);
        client.delete("/api/session");
        return answer;
    }

    private TestClient signIn(String name) {
        TestClient client = client();
        World.ok(client.post("/api/session", Map.of("email", email(name), "password", PASSWORD)));
        return client;
    }

    /** The e-mail of one of the demo's people. */
    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@rapport.example";
    }

    /** A part of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        static final DemoServer SERVER = start();
    }
}
