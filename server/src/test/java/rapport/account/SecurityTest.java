package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;

/** What protects people from other sites and from each other, on every answer. */
class SecurityTest {
    private final TestServer server = TestServer.shared();

    @Test
    void every_answer_tells_the_browser_what_to_refuse() {
        for (String path : List.of("/api/session", "/api/me", "/api/none", "/assets/none.js")) {
            TestClient.Response answer = server.client().get(path);
            assertThat(header(answer, "Content-Security-Policy"))
                    .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                            + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
                            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
            assertThat(header(answer, "Cache-Control")).contains("no-store");
        }
    }

    @Test
    void with_secure_cookies_everything_is_for_https_only() {
        try (TestServer own = TestServer.start("rapport.secure-cookies=true")) {
            TestClient.Response answer = own.client().get("/api/session");

            assertThat(header(answer, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
        }
    }

    @Test
    void a_request_without_the_csrf_header_changes_nothing() {
        TestClient anna = server.client();
        anna.signUp("Anna");
        String cookies =
                "rapport_session=" + anna.cookie("rapport_session") + "; XSRF-TOKEN=" + anna.cookie("XSRF-TOKEN");

        for (String header : new String[] {"X-Other: x", "X-XSRF-TOKEN: wrong", "X-XSRF-TOKEN: "}) {
            String[] parts = header.split(": ", 2);
            TestClient.Response answer = rename(cookies, parts[0], parts[1]);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("forbidden");
        }
        assertThat(anna.get("/api/me").body().get("name").asString()).isEqualTo("Anna");

        String token = String.valueOf(anna.cookie("XSRF-TOKEN"));
        assertThat(rename(cookies, "X-XSRF-TOKEN", token).status()).isEqualTo(200);
        assertThat(anna.get("/api/me").body().get("name").asString()).isEqualTo("Mallory");
    }

    @Test
    void nobody_signs_in_without_the_csrf_header() {
        assertThat(server.client().sendBare("POST", "/api/session", Map.of()).problem())
                .isEqualTo("forbidden");
    }

    @Test
    void the_page_can_read_the_csrf_cookie_but_another_site_cannot_use_it() {
        TestClient.Response answer = server.client().sendBare("GET", "/api/session", null);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("; Path=/")
                        .contains("; SameSite=Lax")
                        .doesNotContain("HttpOnly"));
    }

    @Test
    void an_operation_without_a_session_is_answered_as_a_problem() {
        TestClient.Response answer = server.client().send("GET", "/api/me", null, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_cookie_that_opens_nothing_stays_for_it_may_be_newer_than_the_answer() {
        TestClient.Response answer =
                server.client().sendBare("GET", "/api/session", null, "Cookie", "rapport_session=" + "A".repeat(43));

        assertThat(answer.body().get("account").isNull()).isTrue();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("rapport_session="));
    }

    private TestClient.Response rename(String cookies, String header, String value) {
        return server.client()
                .sendBare("PATCH", "/api/me", Map.of("name", "Mallory"), "Cookie", cookies, header, value);
    }

    private static String header(TestClient.Response response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
