package rapport.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.testing.TestServer;

/** A session that ends between the check of a request and the opening of its stream, when nobody listens yet. */
class EndedSessionTest {
    private final TestServer server = TestServer.shared();

    @Test
    void opens_no_stream_and_leaves_no_connection_behind() throws Exception {
        StreamHub hub = server.bean(StreamHub.class);
        StreamController controller = new StreamController(hub, server.bean(StreamStore.class), principal -> false);
        UUID account = UUID.randomUUID();
        MockHttpServletResponse response = new MockHttpServletResponse();

        for (int tries = 0; tries <= StreamHub.MOST_PER_ACCOUNT; tries++) {
            assertThatThrownBy(() -> controller.open(account::toString, null, null, response))
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.NOT_SIGNED_IN));
        }

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }
}
