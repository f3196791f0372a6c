package rapport.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;

class TwoNodesTest {
    @Test
    void what_is_sent_on_one_node_is_heard_on_the_other_in_order() throws Exception {
        String database = TestServer.newDatabase();
        try (TestServer one = TestServer.startOn(database);
                TestServer two = TestServer.startOn(database)) {
            World world = World.on(one);
            UUID id = world.write("0");
            TestClient annaOnTwo = signedInOn(two, world.anna());
            try (TestStream stream = annaOnTwo.stream(0L)) {
                stream.next("message");
                List<Thread> writers = new ArrayList<>();
                for (TestClient client : List.of(world.anna(), annaOnTwo, world.boris())) {
                    writers.add(Thread.ofVirtual()
                            .start(() -> IntStream.range(0, 50)
                                    .forEach(n -> send(client, id, UUID.randomUUID(), "…", false))));
                }
                for (Thread writer : writers) {
                    writer.join();
                }
                List<Integer> seqs = new ArrayList<>();
                while (seqs.size() < 150) {
                    seqs.add(stream.next("message")
                            .data()
                            .get("message")
                            .get("seq")
                            .asInt());
                }
                assertThat(seqs).isEqualTo(IntStream.rangeClosed(2, 151).boxed().toList());
            }
        }
    }

    @Test
    void typing_on_one_node_is_told_on_the_other() {
        String database = TestServer.newDatabase();
        try (TestServer one = TestServer.startOn(database);
                TestServer two = TestServer.startOn(database)) {
            World world = World.on(one);
            UUID id = world.write("Здравствуйте!");
            TestClient annaOnTwo = signedInOn(two, world.anna());
            try (TestStream stream = annaOnTwo.stream(null)) {
                stream.next("hello");
                world.boris().post("/api/conversations/" + id + "/typing");
                assertThat(stream.next("typing").data().get("conversationId").asString())
                        .isEqualTo(id.toString());
            }
        }
    }

    /** The same person on the other node, with a session of its own. */
    private static TestClient signedInOn(TestServer server, TestClient person) {
        TestClient client = server.client();
        String email = World.ok(person.get("/api/me")).get("email").asString();
        World.ok(client.post("/api/session", Map.of("email", email, "password", TestClient.PASSWORD)));
        return client;
    }
}
