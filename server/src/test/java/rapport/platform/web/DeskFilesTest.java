package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.testing.TestClient;
import rapport.testing.TestServer;

/** The desk's files, with a small desk in place of the built one. */
class DeskFilesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("spring.web.resources.static-locations=classpath:/desk/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/inbox", "/conversations/1/2", "/apiary", "/services/a.b", "/none.png"})
    void wherever_a_browser_goes_it_gets_the_page(String path) {
        TestClient.Response page = get(path, BROWSER);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.toString()).contains("The page");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "/before-paint.js, text/javascript",
        "/sw.js, text/javascript",
        "/manifest.webmanifest, application/manifest+json"
    })
    void files_that_keep_their_names_are_asked_for_each_time(String path, String type) {
        TestClient.Response file = get(path, "*/*");

        assertThat(file.status()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).startsWith(type);
        assertThat(header(file, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(file, "Last-Modified")).isEmpty();
        assertThat(get(path, "*/*", "If-None-Match", header(file, "ETag")).status())
                .isEqualTo(304);
        assertThat(get(path, "*/*", "If-None-Match", "W/\"of another version\"").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/index-abc123.js, text/javascript",
        "/assets/index-abc123.css, text/css",
        "/assets/font-abc123.woff2, font/woff2"
    })
    void files_named_after_their_content_are_kept_for_ever_and_carry_no_cookie(String path, String type) {
        TestClient.Response file = server.client().sendBare("GET", path, null);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void files_are_compressed() {
        TestClient.Response file = get("/assets/index-abc123.js", "*/*", "Accept-Encoding", "gzip");

        assertThat(header(file, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void the_page_sets_the_csrf_cookie() {
        assertThat(server.client().sendBare("GET", "/", null).headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none-abc123.js", "/api", "/api/none", "/api/services/a/b/c"})
    void what_is_not_there_is_not_the_page(String path) {
        TestClient.Response answer = get(path, BROWSER);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_script_that_asks_for_a_missing_file_does_not_get_the_page() {
        assertThat(get("/none.js", "*/*").problem()).isEqualTo("not-found");
        assertThat(get("/inbox", "application/json").problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void an_unknown_operation_is_not_found_by_whatever_method(String method) {
        TestClient anna = server.client();
        assertThat(anna.send(method, "/api/none", null).problem()).isEqualTo("not-found");

        anna.signUp("Anna");

        assertThat(anna.send(method, "/api/none", null).problem()).isEqualTo("not-found");
    }

    @Test
    void a_known_operation_by_a_wrong_method_says_which_methods_there_are() {
        TestClient anna = server.client();
        anna.signUp("Anna");

        TestClient.Response answer = anna.send("PUT", "/api/me", null);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("PATCH");
    }

    @Test
    void what_the_firewall_refuses_is_a_problem_too() {
        TestClient.Response answer = get("/a;b", BROWSER);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-input");
    }

    private static TestClient.Response get(String path, String accept, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Accept";
        all[1] = accept;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return server.client().send("GET", path, null, all);
    }

    private static String header(TestClient.Response response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
