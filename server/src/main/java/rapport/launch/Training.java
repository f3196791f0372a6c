package rapport.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Uses a started server as its first visitors will. Whatever is answered will do; what counts is that code ran. */
final class Training {
    private static final int ROUNDS = 20;
    private static final List<String> PAGES = List.of(
            "/",
            "/api/session",
            "/api/services",
            "/api/conversations",
            "/api/no-such-thing",
            "/actuator/health",
            "/actuator/prometheus");
    private static final String PERSON = """
            {"email":"training@example.com","password":"a password for one minute","name":"Training",
             "language":"en","timeZone":"Europe/Berlin"}""";

    private static final String MESSAGES = """
            {"id":1,"text":"Здравствуйте! Спасибо за заказ. Посмотри, тебе так подходит? Звони: восемь 905 123-45-67"}
            {"id":2,"text":"Sorry for the delay. Write to anna.draws@mail.com, let's work directly","client":"When is it ready?"}
            {"text":
            """;

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Training(ApplicationContext context) {
        base = URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            PAGES.forEach(page -> send(request(page).GET()));
        }
        send(request("/api/accounts").POST(HttpRequest.BodyPublishers.ofString(PERSON)));
        PAGES.forEach(page -> send(request(page).GET()));
    }

    /** Uses the language engine as programs do. */
    static void analyze() {
        byte[] lines = MESSAGES.repeat(ROUNDS).getBytes(StandardCharsets.UTF_8);
        Analyze.run(null, new ByteArrayInputStream(lines), OutputStream.nullOutputStream());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private void send(HttpRequest.Builder request) {
        try {
            http.send(request.build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
