package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import tools.jackson.databind.JsonNode;

/** Signing in and out, and the sessions of an account. */
class SessionsTest {
    private final TestServer server = TestServer.shared();

    @Test
    void who_signed_up_is_signed_in_at_once() {
        TestClient anna = server.client();
        assertThat(anna.get("/api/session").body().get("account").isNull()).isTrue();

        UUID id = anna.signUp("Anna");

        assertThat(anna.get("/api/session").body().get("account").get("id").asString())
                .isEqualTo(id.toString());
        assertThat(anna.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void signs_in_again_without_regard_to_the_case_of_the_email() {
        UUID id = server.client().signUp("Anna", "Anna.Case@Example.com");
        TestClient again = server.client();

        TestClient.Response in = signIn(again, " anna.cASE@example.COM ", TestClient.PASSWORD);

        assertThat(in.status()).isEqualTo(200);
        assertThat(in.body().get("id").asString()).isEqualTo(id.toString());
        assertThat(in.body().get("email").asString()).isEqualTo("Anna.Case@Example.com");
        assertThat(again.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_email_are_answered_alike() {
        server.client().signUp("Anna", "anna.wrong@example.com");

        TestClient.Response wrong = signIn(server.client(), "anna.wrong@example.com", "not the password");
        TestClient.Response unknown = signIn(server.client(), "nobody@example.com", "not the password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("bad-credentials");
        assertThat(unknown.toString()).isEqualTo(wrong.toString());
    }

    @Test
    void what_cannot_be_credentials_is_answered_as_wrong_ones() {
        for (Map<String, String> body : List.of(
                Map.<String, String>of(),
                Map.of("email", "a\0@example.com", "password", TestClient.PASSWORD),
                Map.of("email", "a".repeat(300) + "@example.com", "password", TestClient.PASSWORD),
                Map.of("email", "nobody@example.com", "password", "p".repeat(201)))) {
            TestClient.Response answer = server.client().post("/api/session", body);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("bad-credentials");
        }
    }

    @Test
    void an_email_that_nobody_can_have_is_not_counted() {
        try (TestServer own = TestServer.start("rapport.limits.sign-ins-per-quarter-hour=1")) {
            TestClient client = own.client();
            String endless = "a".repeat(200_000) + "@example.com";

            assertThat(signIn(client, endless, TestClient.PASSWORD).status()).isEqualTo(401);
            assertThat(signIn(client, endless, TestClient.PASSWORD).status()).isEqualTo(401);

            assertThat(signIn(client, "nobody@example.com", TestClient.PASSWORD).status())
                    .isEqualTo(401);
            assertThat(signIn(client, "nobody@example.com", TestClient.PASSWORD).status())
                    .isEqualTo(429);
        }
    }

    @Test
    void asking_who_is_signed_in_clears_no_cookie() {
        // Its answer may come after that of a sign-in in another tab, whose cookie it would clear.
        TestClient.Response answer =
                server.client().send("GET", "/api/session", null, "Cookie", "rapport_session=" + "x".repeat(43));

        assertThat(answer.body().get("account").isNull()).isTrue();
        assertThat(setCookies(answer)).noneMatch(cookie -> cookie.startsWith("rapport_session="));
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        TestClient anna = server.client();
        TestClient.Response up = signUp(anna, "cookie@example.com");

        String cookie = setCookies(up).stream()
                .filter(value -> value.startsWith("rapport_session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Lax").contains("; Path=/");
        assertThat(cookie).doesNotContain("Secure");
    }

    @Test
    void the_table_of_sessions_opens_nothing() {
        TestClient anna = server.client();
        UUID id = anna.signUp("Anna");
        String cookie = String.valueOf(anna.cookie("rapport_session"));

        byte[] hash = server.bean(JdbcClient.class)
                .sql("SELECT token_hash FROM account_session WHERE account_id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        List<String> stored = List.of(
                HexFormat.of().formatHex(hash),
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash));

        assertThat(stored).hasSize(2).doesNotContain(cookie);
        for (String token : stored) {
            assertThat(getMeWith(token)).isEqualTo(401);
            assertThat(getMeWith(token.substring(0, 43))).isEqualTo(401);
        }
        assertThat(getMeWith(cookie)).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_at_once_and_its_open_stream_too() {
        TestClient anna = server.client();
        anna.signUp("Anna");
        String cookie = String.valueOf(anna.cookie("rapport_session"));
        try (TestStream stream = anna.stream(null)) {
            assertThat(stream.next().kind()).isEqualTo("hello");

            TestClient.Response out = anna.delete("/api/session");

            assertThat(out.status()).isEqualTo(204);
            assertThat(anna.cookie("rapport_session")).isNull();
            assertThat(getMeWith(cookie)).isEqualTo(401);
            stream.awaitEnd();
            assertThat(stream.drain()).isEmpty();
        }
        assertThat(anna.delete("/api/session").problem()).isEqualTo("not-signed-in");
    }

    @Test
    void lists_the_sessions_of_the_account_and_no_others() {
        TestClient anna = server.client();
        anna.signUp("Anna", "anna.list@example.com");
        TestClient phone = server.client();
        phone.send(
                "POST",
                "/api/session",
                Map.of("email", "anna.list@example.com", "password", TestClient.PASSWORD),
                "User-Agent",
                "Phone " + "x".repeat(1000));
        server.client().signUp("Boris");

        JsonNode sessions = phone.get("/api/me/sessions").body();

        assertThat(sessions.size()).isEqualTo(2);
        assertThat(sessions.valueStream().filter(s -> s.get("current").asBoolean()))
                .singleElement()
                .satisfies(s -> assertThat(s.get("userAgent").asString())
                        .startsWith("Phone xx")
                        .hasSize(300));
    }

    @Test
    void ends_one_of_its_other_sessions() {
        TestClient anna = server.client();
        anna.signUp("Anna", "anna.one@example.com");
        TestClient phone = server.client();
        signIn(phone, "anna.one@example.com", TestClient.PASSWORD);
        String phones = currentSession(phone);
        try (TestStream stays = anna.stream(null);
                TestStream ends = phone.stream(null)) {
            ends.next("hello");
            assertThat(anna.delete("/api/me/sessions/" + phones).status()).isEqualTo(204);

            ends.awaitEnd();
            assertThat(phone.get("/api/me").status()).isEqualTo(401);
            assertThat(anna.get("/api/me").status()).isEqualTo(200);
            assertThat(stays.next().kind()).isEqualTo("hello");
        }
        assertThat(anna.delete("/api/me/sessions/" + phones).problem()).isEqualTo("not-found");
        assertThat(anna.delete("/api/me/sessions/none").problem()).isEqualTo("not-found");
    }

    @Test
    void ends_all_sessions_but_this_one() {
        TestClient anna = server.client();
        anna.signUp("Anna", "anna.others@example.com");
        TestClient phone = server.client();
        signIn(phone, "anna.others@example.com", TestClient.PASSWORD);
        TestClient tablet = server.client();
        signIn(tablet, "anna.others@example.com", TestClient.PASSWORD);

        assertThat(phone.delete("/api/me/sessions").status()).isEqualTo(204);

        assertThat(anna.get("/api/me").status()).isEqualTo(401);
        assertThat(tablet.get("/api/me").status()).isEqualTo(401);
        assertThat(phone.get("/api/me").status()).isEqualTo(200);
        assertThat(phone.get("/api/me/sessions").body().size()).isEqualTo(1);
    }

    @Test
    void ending_this_very_session_clears_the_cookie() {
        TestClient anna = server.client();
        anna.signUp("Anna");

        assertThat(anna.delete("/api/me/sessions/" + currentSession(anna)).status())
                .isEqualTo(204);

        assertThat(anna.cookie("rapport_session")).isNull();
    }

    @Test
    void signing_in_anew_ends_the_session_that_the_browser_had() {
        TestClient anna = server.client();
        anna.signUp("Anna", "anna.anew@example.com");
        String before = String.valueOf(anna.cookie("rapport_session"));
        String csrfBefore = anna.cookie("XSRF-TOKEN");

        assertThat(signIn(anna, "anna.anew@example.com", TestClient.PASSWORD).status())
                .isEqualTo(200);

        assertThat(getMeWith(before)).isEqualTo(401);
        assertThat(anna.get("/api/me").status()).isEqualTo(200);
        assertThat(anna.cookie("XSRF-TOKEN")).isNotNull().isNotEqualTo(csrfBefore);
        assertThat(anna.patch("/api/me", Map.of("name", "Anna A.")).status()).isEqualTo(200);
    }

    @Test
    void a_session_that_is_not_used_for_thirty_days_ends() {
        try (TestServer own = TestServer.start()) {
            TestClient anna = own.client();
            anna.signUp("Anna");
            own.time().advance(Duration.ofDays(20));
            assertThat(anna.get("/api/me").status()).isEqualTo(200);
            own.time().advance(Duration.ofDays(20));
            assertThat(anna.get("/api/me").status()).isEqualTo(200);

            own.time().advance(Duration.ofDays(30));

            assertThat(anna.get("/api/me").status()).isEqualTo(401);
            own.bean(Sessions.class).deleteIdle();
            assertThat(own.bean(JdbcClient.class)
                            .sql("SELECT count(*) FROM account_session")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private int getMeWith(String token) {
        return server.client()
                .sendBare("GET", "/api/me", null, "Cookie", "rapport_session=" + token)
                .status();
    }

    private static String currentSession(TestClient client) {
        return client.get("/api/me/sessions")
                .body()
                .valueStream()
                .filter(session -> session.get("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static TestClient.Response signIn(TestClient client, String email, String password) {
        return client.post("/api/session", Map.of("email", email, "password", password));
    }

    private static TestClient.Response signUp(TestClient client, String email) {
        return client.post(
                "/api/accounts",
                Map.of(
                        "email", email,
                        "password", TestClient.PASSWORD,
                        "name", "Anna",
                        "language", "en",
                        "timeZone", "Europe/Berlin"));
    }

    private static List<String> setCookies(TestClient.Response response) {
        return response.headers().allValues("Set-Cookie");
    }
}
