package rapport.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A browser without pages: keeps cookies, sends the CSRF header, speaks JSON. */
public final class TestClient {
    /** The password of everybody who signs up here. */
    public static final String PASSWORD = "correct horse battery";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient BARE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    TestClient(URI base) {
        this.base = base;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Signs up somebody of this name, with an e-mail that nobody else has; answers the account's id. */
    public UUID signUp(String name) {
        return signUp(name, "person" + PEOPLE.incrementAndGet() + "@example.com");
    }

    /** Signs up somebody of this name and e-mail; answers the account's id. */
    public UUID signUp(String name, String email) {
        Response response = post(
                "/api/accounts",
                Map.of(
                        "email", email,
                        "password", PASSWORD,
                        "name", name,
                        "language", "ru",
                        "timeZone", "Europe/Moscow"));
        if (response.status() != 201) {
            throw new AssertionError("Sign-up answered " + response);
        }
        return UUID.fromString(response.body().get("id").asString());
    }

    /** GET. */
    public Response get(String path) {
        return send("GET", path, null);
    }

    /** POST with a JSON body. */
    public Response post(String path, Object body) {
        return send("POST", path, body);
    }

    /** POST without a body. */
    public Response post(String path) {
        return send("POST", path, null);
    }

    /** PUT with a JSON body. */
    public Response put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /** PATCH with a JSON body. */
    public Response patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /** DELETE. */
    public Response delete(String path) {
        return send("DELETE", path, null);
    }

    /** POST of bytes. */
    public Response upload(String path, byte[] bytes) {
        return exchange(
                http,
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /** Any request; headers as name, value, name, value … */
    public Response send(String method, String path, @Nullable Object body, String... headers) {
        return exchange(http, with(request(path), method, body, headers));
    }

    private static HttpRequest.Builder with(
            HttpRequest.Builder request, String method, @Nullable Object body, String... headers) {
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** A request just as it is given: without the cookies kept and without the CSRF header. */
    public Response sendBare(String method, String path, @Nullable Object body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        return exchange(BARE, with(request, method, body, headers));
    }

    /** A request with cookies and the CSRF header, for those who need more than the above. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        if (cookie("XSRF-TOKEN") == null) {
            exchange(http, HttpRequest.newBuilder(base.resolve("/api/session")));
        }
        String token = cookie("XSRF-TOKEN");
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    /** The value of a cookie; null if there is none. */
    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The cookies kept. */
    public CookieManager cookies() {
        return cookies;
    }

    /** The HTTP client itself. */
    public HttpClient http() {
        return http;
    }

    /** Opens the live stream, after a position or (null) from now on. */
    public TestStream stream(@Nullable Long after) {
        return TestStream.open(this, after);
    }

    private static Response exchange(HttpClient http, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Response(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param bytes the body
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Response(int status, HttpHeaders headers, byte[] bytes) {
        /** The body as JSON; missing if there is none. */
        public JsonNode body() {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        }

        /** The member {@code type} of a problem, without {@code /problems/}; empty if it is none. */
        public String problem() {
            return body().path("type").asString("").replace("/problems/", "");
        }

        /** The fields and codes of an invalid-input problem, as {@code field:code}. */
        public List<String> errors() {
            List<String> errors = new ArrayList<>();
            body().path("errors")
                    .forEach(error -> errors.add(error.path("field").asString() + ":"
                            + error.path("code").asString()));
            return errors;
        }

        @Override
        public String toString() {
            return status + " " + new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
