package rapport.coaching.scores;

import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.DemoServer;
import rapport.testing.TestServer;

/** Brings it about that everything written so far has its score. */
public final class Settled {
    private Settled() {}

    /** On the server of a test. */
    public static void on(TestServer server) {
        settle(server.bean(Scorer.class), server.bean(JdbcClient.class));
    }

    /** On the world of the demo. */
    public static void on(DemoServer server) {
        settle(server.bean(Scorer.class), server.bean(JdbcClient.class));
    }

    private static void settle(Scorer scorer, JdbcClient jdbc) {
        do {
            scorer.run();
        } while (isSomethingQueued(jdbc));
    }

    /** Waits for those who have taken something out of the queue: until they commit, their rows are locked. */
    private static boolean isSomethingQueued(JdbcClient jdbc) {
        return !jdbc.sql("SELECT place FROM message_score_queue FOR UPDATE")
                .query(Long.class)
                .list()
                .isEmpty();
    }
}
