package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.say;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.conversation.Answers.Place;
import rapport.language.Analyzer;
import rapport.language.Draft;
import rapport.language.Role;
import rapport.language.Scores;
import rapport.testing.TestServer;
import rapport.testing.World;

class ScorerTest {
    private static final String UPSET = "Это ужас, я очень недоволен! Верните деньги, иначе открою спор.";
    private static final String ANSWER = "Файл во вложении.";

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);

    @Test
    void what_a_seller_writes_is_worth_what_the_engine_says_of_it_as_an_answer() {
        UUID conversation = world.write(UPSET);
        say(world.anna(), conversation, ANSWER);
        Settled.on(server);

        Scores expected = server.bean(Analyzer.class)
                .analyze(new Draft(ANSWER, Role.SELLER, null, UPSET))
                .scores();
        assertThat(rows(conversation, server))
                .containsExactly(new Worth(2, expected.politeness(), expected.professionalism()));
        assertThat(sumOfPoints(conversation))
                .isEqualTo(expected.contributions().stream()
                        .mapToInt(one -> one.points())
                        .sum());
    }

    @Test
    void a_message_owes_the_client_nothing_any_more_once_he_was_answered() {
        UUID conversation = world.write(UPSET);
        say(world.anna(), conversation, "Понимаю, как это неприятно, простите. Верну деньги сегодня.");
        say(world.anna(), conversation, ANSWER);
        Settled.on(server);

        Scores expected = server.bean(Analyzer.class)
                .analyze(new Draft(ANSWER, Role.SELLER, null, null))
                .scores();
        assertThat(rows(conversation, server).getLast())
                .isEqualTo(new Worth(3, expected.politeness(), expected.professionalism()));
    }

    @Test
    void what_buyers_write_is_not_scored() {
        UUID conversation = world.write(UPSET);
        say(world.boris(), conversation, "Ну что?");
        Settled.on(server);

        assertThat(rows(conversation, server)).isEmpty();
    }

    @Test
    void a_message_that_is_queued_again_keeps_its_one_score() {
        UUID conversation = world.write("Здравствуйте!");
        say(world.anna(), conversation, ANSWER);
        Settled.on(server);
        List<Worth> before = rows(conversation, server);
        server.bean(ScoreStore.class).enqueue(List.of(new Place(conversation, 2), new Place(conversation, 2)));
        Settled.on(server);

        assertThat(rows(conversation, server)).hasSize(1).isEqualTo(before);
    }

    @Test
    void several_nodes_share_the_queue_and_each_message_is_scored_once() throws InterruptedException {
        String database = TestServer.newDatabase();
        try (TestServer one = TestServer.startOn(database);
                TestServer two = TestServer.startOn(database)) {
            World there = World.on(one);
            UUID conversation = there.write("Здравствуйте!");
            for (int n = 0; n < 120; n++) {
                say(there.anna(), conversation, "Набросок номер " + n + " готов.");
            }
            Thread other = Thread.ofVirtual().start(() -> Settled.on(two));
            Settled.on(one);
            other.join();

            assertThat(rows(conversation, one)).hasSize(120).doesNotHaveDuplicates();
        }
    }

    private record Worth(int seq, int politeness, int professionalism) {}

    private static List<Worth> rows(UUID conversation, TestServer server) {
        return server.bean(JdbcClient.class)
                .sql("""
                        SELECT seq, politeness, professionalism FROM message_score WHERE conversation_id = ? ORDER BY seq
                        """)
                .param(conversation)
                .query((row, n) -> new Worth(row.getInt(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private int sumOfPoints(UUID conversation) {
        return server.bean(JdbcClient.class)
                .sql("""
                        SELECT sum(c.points::int)::int FROM message_score,
                            jsonb_each(contributions) AS m (merit, causes), jsonb_each_text(m.causes) AS c (cause, points)
                        WHERE conversation_id = ?
                        """)
                .param(conversation)
                .query(Integer.class)
                .single();
    }
}
