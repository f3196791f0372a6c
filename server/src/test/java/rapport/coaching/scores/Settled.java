package rapport.coaching.scores;

import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestServer;

/** Brings it about that everything written so far has its score. */
final class Settled {
    private Settled() {}

    static void on(TestServer server) {
        do {
            server.bean(Scorer.class).run();
        } while (isSomethingQueued(server));
    }

    /** Waits for those who have taken something out of the queue: until they commit, their rows are locked. */
    private static boolean isSomethingQueued(TestServer server) {
        return !server.bean(JdbcClient.class)
                .sql("SELECT place FROM message_score_queue FOR UPDATE")
                .query(Long.class)
                .list()
                .isEmpty();
    }
}
