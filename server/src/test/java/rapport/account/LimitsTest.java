package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;

/** How often somebody may try. */
class LimitsTest {
    @Test
    void an_email_can_be_tried_so_often_and_then_not_even_with_the_right_password() {
        try (TestServer server = TestServer.start("rapport.limits.sign-ins-per-quarter-hour=2")) {
            server.client().signUp("Anna", "anna@example.com");
            server.client().signUp("Boris", "boris@example.com");
            assertThat(signIn(server, "anna@example.com", "a wrong password").status())
                    .isEqualTo(401);
            assertThat(signIn(server, "ANNA@example.com ", "a wrong password").status())
                    .isEqualTo(401);

            Response limited = signIn(server, "anna@example.com", TestClient.PASSWORD);

            assertThat(limited.status()).isEqualTo(429);
            assertThat(limited.problem()).isEqualTo("rate-limited");
            assertThat(limited.body().get("retryAfterSeconds").asInt()).isEqualTo(450);
            assertThat(limited.headers().firstValue("Retry-After")).hasValue("450");
            assertThat(signIn(server, "boris@example.com", TestClient.PASSWORD).status())
                    .isEqualTo(200);

            server.time().advance(Duration.ofSeconds(450));
            assertThat(signIn(server, "anna@example.com", TestClient.PASSWORD).status())
                    .isEqualTo(200);
            assertThat(signIn(server, "anna@example.com", TestClient.PASSWORD).status())
                    .isEqualTo(429);
        }
    }

    @Test
    void an_address_of_the_network_can_try_ten_times_as_often_whatever_the_emails() {
        try (TestServer server = TestServer.start("rapport.limits.sign-ins-per-quarter-hour=1")) {
            for (int n = 0; n < 10; n++) {
                assertThat(signIn(server, "nobody" + n + "@example.com", "a wrong password")
                                .status())
                        .isEqualTo(401);
            }

            assertThat(signIn(server, "nobody@example.com", "a wrong password").status())
                    .isEqualTo(429);

            server.time().advance(Duration.ofSeconds(90));
            assertThat(signIn(server, "nobody@example.com", "a wrong password").status())
                    .isEqualTo(401);
        }
    }

    @Test
    void an_address_of_the_network_makes_so_many_accounts_an_hour() {
        try (TestServer server = TestServer.start("rapport.limits.sign-ups-per-hour=2")) {
            assertThat(signUp(server, "one@example.com").status()).isEqualTo(201);
            assertThat(signUp(server, "one@example.com").status()).isEqualTo(409);

            assertThat(signUp(server, "two@example.com").problem()).isEqualTo("rate-limited");

            server.time().advance(Duration.ofMinutes(30));
            assertThat(signUp(server, "two@example.com").status()).isEqualTo(201);
        }
    }

    @Test
    void an_account_guesses_at_its_password_no_more_often_than_a_visitor() {
        try (TestServer server = TestServer.start("rapport.limits.sign-ins-per-quarter-hour=2")) {
            TestClient anna = server.client();
            anna.signUp("Anna");
            TestClient boris = server.client();
            boris.signUp("Boris");
            Map<String, String> wrong = Map.of("current", "a wrong password", "next", "another password");
            assertThat(anna.put("/api/me/password", wrong).problem()).isEqualTo("wrong-password");
            assertThat(anna.put("/api/me/password", wrong).problem()).isEqualTo("wrong-password");

            assertThat(anna.put("/api/me/password", wrong).problem()).isEqualTo("rate-limited");

            assertThat(boris.put("/api/me/password", wrong).problem()).isEqualTo("wrong-password");
            server.time().advance(Duration.ofMinutes(15));
            assertThat(anna.put("/api/me/password", wrong).problem()).isEqualTo("wrong-password");
        }
    }

    private static Response signIn(TestServer server, String email, String password) {
        return server.client().post("/api/session", Map.of("email", email, "password", password));
    }

    private static Response signUp(TestServer server, String email) {
        return server.client()
                .post(
                        "/api/accounts",
                        Map.of(
                                "email", email,
                                "password", TestClient.PASSWORD,
                                "name", "Anna",
                                "language", "ru",
                                "timeZone", "Europe/Moscow"));
    }
}
