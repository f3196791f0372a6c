package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import tools.jackson.databind.JsonNode;

/** Signing up, one's own account, and the change of a password. */
class AccountTest {
    private static final String NEW_PASSWORD = "staple horse correct";

    private final TestServer server = TestServer.shared();

    @Test
    void a_new_account_is_as_it_was_asked_for() {
        Response up = signUp(server.client(), "Anna.New@example.com", "Anna");

        assertThat(up.status()).isEqualTo(201);
        JsonNode me = up.body();
        assertThat(me.get("email").asString()).isEqualTo("Anna.New@example.com");
        assertThat(me.get("name").asString()).isEqualTo("Anna");
        assertThat(me.get("language").asString()).isEqualTo("en");
        assertThat(me.get("timeZone").asString()).isEqualTo("Europe/Berlin");
        assertThat(me.get("theme").asString()).isEqualTo("system");
        assertThat(me.get("undoSeconds").asInt()).isEqualTo(10);
        assertThat(me.get("browserNotifications").asBoolean()).isFalse();
        assertThat(me.get("roles").isEmpty()).isTrue();
        assertThat(me.get("createdAt").asString())
                .startsWith(server.time().instant().toString().substring(0, 10));
    }

    @Test
    void an_email_has_one_account_whatever_its_case() {
        signUp(server.client(), "anna.taken@example.com", "Anna");

        Response again = signUp(server.client(), "ANNA.Taken@Example.com", "Mallory");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("email-taken");
    }

    @Test
    void of_two_who_sign_up_at_once_with_one_email_one_is_let_in() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> tries = IntStream.range(0, 6)
                    .mapToObj(n -> threads.submit(() ->
                            signUp(server.client(), n % 2 == 0 ? "race@example.com" : "RACE@example.com", "R" + n)))
                    .toList();
            int in = 0;
            for (Future<Response> each : tries) {
                Response answer = each.get();
                assertThat(answer.status()).isIn(201, 409);
                in += answer.status() == 201 ? 1 : 0;
            }
            assertThat(in).isOne();
        }
    }

    @Test
    void a_sign_up_that_is_wrong_says_all_that_is() {
        Response answer = server.client()
                .post("/api/accounts", Map.of("email", "anna", "password", "short", "name", "", "language", "xx"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors())
                .containsExactly(
                        "email:invalid", "password:too-short", "name:blank", "language:unknown", "timeZone:blank");
        assertThat(server.client().post("/api/accounts", List.of()).errors()).containsExactly("body:invalid");
    }

    @Test
    void the_password_is_stored_as_argon2id_with_owasps_parameters() {
        TestClient anna = server.client();
        UUID id = anna.signUp("Anna");

        String hash = server.bean(JdbcClient.class)
                .sql("SELECT password_hash FROM account WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(TestClient.PASSWORD);
    }

    @Test
    void a_password_is_the_same_from_every_keyboard() {
        String composed = "caf\u00e9 and \u0439\u043e\u0434 42";
        String decomposed = "cafe\u0301 and \u0438\u0306\u043e\u0434 42";
        Map<String, Object> wish = wish("anna.keyboard@example.com", "Anna");
        wish.put("password", composed);
        assertThat(server.client().post("/api/accounts", wish).status()).isEqualTo(201);

        assertThat(signIn("anna.keyboard@example.com", decomposed)).isEqualTo(200);
    }

    @Test
    void changes_the_members_given_and_no_others() {
        TestClient anna = server.client();
        anna.signUp("Anna");
        JsonNode before = anna.get("/api/me").body();

        Response name = anna.patch("/api/me", Map.of("name", " Anna V. "));
        assertThat(name.status()).isEqualTo(200);
        assertThat(name.body().get("name").asString()).isEqualTo("Anna V.");
        for (String other : List.of("email", "language", "timeZone", "theme", "undoSeconds", "browserNotifications")) {
            assertThat(name.body().get(other)).isEqualTo(before.get(other));
        }

        Map<String, Object> rest = Map.of(
                "language", "en",
                "timeZone", "Asia/Tokyo",
                "theme", "dark",
                "undoSeconds", 0,
                "browserNotifications", true);
        JsonNode after = anna.patch("/api/me", rest).body();
        rest.forEach((member, value) -> assertThat(after.get(member).asString()).isEqualTo(value.toString()));
        assertThat(after.get("name").asString()).isEqualTo("Anna V.");
        assertThat(anna.get("/api/me").body()).isEqualTo(after);
    }

    @Test
    void a_change_that_is_wrong_changes_nothing() {
        TestClient anna = server.client();
        anna.signUp("Anna");
        JsonNode before = anna.get("/api/me").body();

        Response answer = anna.patch("/api/me", Map.of("name", "Anna V.", "undoSeconds", 31, "theme", "blue"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("theme:unknown", "undoSeconds:too-large");
        assertThat(anna.get("/api/me").body()).isEqualTo(before);
    }

    @Test
    void a_new_password_ends_every_other_session_and_the_old_one_opens_nothing() {
        TestClient anna = server.client();
        anna.signUp("Anna", "anna.password@example.com");
        TestClient phone = server.client();
        phone.post("/api/session", Map.of("email", "anna.password@example.com", "password", TestClient.PASSWORD));
        try (TestStream stream = phone.stream(null)) {
            stream.next("hello");

            assertThat(changePassword(anna, TestClient.PASSWORD, NEW_PASSWORD).status())
                    .isEqualTo(204);

            stream.awaitEnd();
        }
        assertThat(phone.get("/api/me").status()).isEqualTo(401);
        assertThat(anna.get("/api/me").status()).isEqualTo(200);
        assertThat(signIn("anna.password@example.com", TestClient.PASSWORD)).isEqualTo(401);
        assertThat(signIn("anna.password@example.com", NEW_PASSWORD)).isEqualTo(200);
    }

    @Test
    void a_change_of_password_needs_the_one_that_holds_and_a_good_new_one() {
        TestClient anna = server.client();
        anna.signUp("Anna", "anna.needs@example.com");

        assertThat(changePassword(anna, "not the password", NEW_PASSWORD).problem())
                .isEqualTo("wrong-password");
        assertThat(changePassword(anna, "p".repeat(201), NEW_PASSWORD).problem())
                .isEqualTo("wrong-password");
        assertThat(anna.put("/api/me/password", Map.of("next", NEW_PASSWORD)).problem())
                .isEqualTo("wrong-password");
        assertThat(changePassword(anna, TestClient.PASSWORD, "short").errors()).containsExactly("next:too-short");

        assertThat(signIn("anna.needs@example.com", TestClient.PASSWORD)).isEqualTo(200);
    }

    private static Response changePassword(TestClient client, String current, String next) {
        return client.put("/api/me/password", Map.of("current", current, "next", next));
    }

    private int signIn(String email, String password) {
        return server.client()
                .post("/api/session", Map.of("email", email, "password", password))
                .status();
    }

    private static Response signUp(TestClient client, String email, String name) {
        return client.post("/api/accounts", wish(email, name));
    }

    private static Map<String, Object> wish(String email, String name) {
        return new HashMap<>(Map.of(
                "email",
                email,
                "password",
                TestClient.PASSWORD,
                "name",
                name,
                "language",
                "en",
                "timeZone",
                "Europe/Berlin"));
    }
}
