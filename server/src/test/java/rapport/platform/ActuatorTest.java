package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;

/** What the server says of itself: health to everybody, metrics to whoever has the token, nothing else to anybody. */
class ActuatorTest {
    @Test
    void health_is_public_and_says_no_more_than_up_or_down() {
        TestClient stranger = TestServer.shared().client();
        assertThat(stranger.get("/actuator/health").body().path("status").asString())
                .isEqualTo("UP");
        assertThat(stranger.get("/actuator/health").body().has("components")).isFalse();
        assertThat(stranger.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void without_a_token_in_the_settings_there_are_no_metrics() {
        TestClient stranger = TestServer.shared().client();
        assertThat(stranger.get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(metrics(stranger, "Bearer null")).isEqualTo(404);
        assertThat(metrics(stranger, "Bearer ")).isEqualTo(404);
    }

    @Test
    void metrics_are_for_whoever_has_the_token() {
        try (TestServer server = TestServer.start(new String[] {"rapport.metrics-token=s3cret"})) {
            TestClient client = server.client();
            assertThat(metrics(client, "Bearer s3cret")).isEqualTo(200);
            assertThat(metrics(client, "Bearer s3cre")).isEqualTo(401);
            assertThat(metrics(client, "s3cret")).isEqualTo(401);
            assertThat(client.get("/actuator/prometheus").status()).isEqualTo(401);
        }
    }

    @Test
    void there_is_nothing_else_to_read() {
        TestClient stranger = TestServer.shared().client();
        for (String path : new String[] {"", "/", "/env", "/beans", "/heapdump", "/loggers", "/healthy"}) {
            assertThat(stranger.get("/actuator" + path).status()).as(path).isEqualTo(404);
        }
    }

    private static int metrics(TestClient client, String authorization) {
        return client.send("GET", "/actuator/prometheus", null, "Authorization", authorization)
                .status();
    }
}
