package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;

class ChangeLimitTest {
    @Test
    void changes_of_any_kind_are_bounded_for_each_account_and_reading_is_not() {
        try (TestServer server = TestServer.start("rapport.limits.changes-per-minute=3")) {
            TestClient anna = server.client();
            anna.signUp("Анна Вересова");
            TestClient boris = server.client();
            boris.signUp("Борис Лаптев");
            Map<String, Object> change = Map.of("undoSeconds", 5);
            for (int n = 0; n < 3; n++) {
                assertThat(anna.patch("/api/me", change).status()).isEqualTo(200);
            }

            TestClient.Response refused = anna.patch("/api/me", change);

            assertThat(refused.problem()).isEqualTo("rate-limited");
            assertThat(refused.body().get("retryAfterSeconds").asInt()).isEqualTo(20);
            assertThat(anna.get("/api/me").status()).isEqualTo(200);
            assertThat(boris.patch("/api/me", change).status()).isEqualTo(200);
            server.time().advance(Duration.ofSeconds(20));
            assertThat(anna.patch("/api/me", change).status()).isEqualTo(200);
        }
    }
}
