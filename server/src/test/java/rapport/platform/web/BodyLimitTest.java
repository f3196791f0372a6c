package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;

class BodyLimitTest {
    private final TestClient visitor = TestServer.shared().client();

    @Test
    void a_body_that_says_it_is_too_large_is_refused_unread() {
        assertThat(visitor.send("POST", "/api/session", "x".repeat(BodyLimit.MOST_BYTES))
                        .problem())
                .isEqualTo("too-large");
    }

    @Test
    void a_body_in_chunks_is_refused_when_it_has_become_too_large() throws IOException, InterruptedException {
        byte[] large =
                ("{\"email\":\"" + "x".repeat(2 * BodyLimit.MOST_BYTES) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = visitor.request("/api/session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();

        HttpResponse<String> answer = visitor.http().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
    }
}
