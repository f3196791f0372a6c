package rapport.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.TestStream;

/** What a node remembers of sessions, and when it forgets. */
class SessionCacheTest {
    @Test
    void a_session_in_use_is_looked_up_once_in_half_a_minute() {
        try (TestServer server = TestServer.start()) {
            TestClient anna = server.client();
            UUID id = anna.signUp("Anna");
            anna.get("/api/me");
            // Behind the server's back: only a lookup could notice.
            server.bean(JdbcClient.class)
                    .sql("DELETE FROM account_session WHERE account_id = ?")
                    .param(id)
                    .update();

            server.time().advance(Duration.ofSeconds(29));
            assertThat(anna.get("/api/me").status()).isEqualTo(200);

            server.time().advance(Duration.ofSeconds(1));
            assertThat(anna.get("/api/me").status()).isEqualTo(401);
        }
    }

    @Test
    void the_last_use_is_written_at_most_once_a_minute() {
        try (TestServer server = TestServer.start()) {
            TestClient anna = server.client();
            anna.signUp("Anna");
            String first = lastUse(anna);

            server.time().advance(Duration.ofSeconds(60));
            assertThat(lastUse(anna)).isEqualTo(first);

            server.time().advance(Duration.ofSeconds(31));
            assertThat(lastUse(anna)).isGreaterThan(first);
        }
    }

    @Test
    void a_session_ended_on_one_node_ends_on_the_others_with_its_streams() {
        String database = TestServer.newDatabase();
        try (TestServer one = TestServer.startOn(database);
                TestServer two = TestServer.startOn(database)) {
            TestClient anna = one.client();
            anna.signUp("Anna", "anna@example.com");
            TestClient phone = two.client();
            phone.post("/api/session", Map.of("email", "anna@example.com", "password", TestClient.PASSWORD));
            try (TestStream stream = phone.stream(null)) {
                stream.next("hello");

                assertThat(anna.delete("/api/me/sessions").status()).isEqualTo(204);

                // Time stands still, so that only the word of the other node can have ended it.
                stream.awaitEnd();
                assertThat(phone.get("/api/me").status()).isEqualTo(401);
            }
        }
    }

    private static String lastUse(TestClient client) {
        return client.get("/api/me/sessions").body().get(0).get("lastUsedAt").asString();
    }
}
