package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestProcess;
import rapport.testing.TestStream;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** The server is killed while many write. What it acknowledged is there, once; what it did not, is sent again, once. */
class KillIT {
    private static final String[] WIDE_LIMITS = {
        "--limits-messages-per-minute=1000000", "--limits-changes-per-minute=1000000", "--limits-sign-ups-per-hour=1000"
    };
    private static final int SENDERS = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

    private final Set<UUID> tried = ConcurrentHashMap.newKeySet();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void kill_9_under_load_loses_no_acknowledged_message_and_doubles_none(@TempDir Path data) throws Exception {
        int port = TestProcess.freePort();
        TestClient anna;
        TestClient boris;
        UUID conversation;
        long position;
        List<UUID> heard = new ArrayList<>();
        TestProcess first = TestProcess.start(data, port, WIDE_LIMITS);
        try {
            anna = first.client();
            boris = first.client();
            UUID annaId = anna.signUp("Анна Вересова");
            boris.signUp("Борис Лаптев");
            World.publish(anna, "Обложка для детской книги");
            conversation = UUID.fromString(ok(boris.post(
                            "/api/conversations",
                            Map.of("sellerId", annaId, "clientId", UUID.randomUUID(), "text", "Здравствуйте!")))
                    .get("conversationId")
                    .asString());
            try (TestStream stream = anna.stream(0L)) {
                sendUntilKilled(first, anna, boris, conversation);
                stream.awaitEnd();
                position = heard(stream, heard, 0);
            }
        } finally {
            first.kill();
        }

        try (TestProcess _ = TestProcess.start(data, port, WIDE_LIMITS)) {
            for (UUID clientId : tried) {
                assertThat(send(anna, conversation, clientId).status()).isEqualTo(201);
            }
            List<JsonNode> messages = World.messages(boris, conversation);
            assertComplete(messages);
            try (TestStream stream = anna.stream(position)) {
                while (heard.size() < messages.size()) {
                    heard.add(clientId(stream.next("message")));
                }
            }
            assertThat(heard)
                    .isEqualTo(messages.stream()
                            .map(message ->
                                    UUID.fromString(message.get("clientId").asString()))
                            .toList());
        }
    }

    private void assertComplete(List<JsonNode> messages) {
        Map<UUID, Integer> count = new HashMap<>();
        messages.forEach(
                message -> count.merge(UUID.fromString(message.get("clientId").asString()), 1, Integer::sum));
        assertThat(count.keySet()).containsAll(acknowledged).containsAll(tried);
        assertThat(count.values()).containsOnly(1);
        assertThat(messages.stream().map(message -> message.get("seq").asInt()))
                .isEqualTo(IntStream.rangeClosed(1, messages.size()).boxed().toList());
    }

    private void sendUntilKilled(TestProcess server, TestClient anna, TestClient boris, UUID conversation)
            throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        List<Thread> senders = new ArrayList<>();
        for (int n = 0; n < SENDERS; n++) {
            TestClient who = n % 2 == 0 ? anna : boris;
            senders.add(Thread.ofVirtual().start(() -> {
                boolean alive = true;
                while (alive) {
                    alive = sendOne(who, conversation, who == anna);
                    enough.countDown();
                }
            }));
        }
        enough.await();
        server.kill();
        for (Thread sender : senders) {
            sender.join();
        }
    }

    /** False once the server does not answer any more. Only Anna's are tried again later: an id belongs to its writer. */
    private boolean sendOne(TestClient who, UUID conversation, boolean again) {
        UUID clientId = UUID.randomUUID();
        if (again) {
            tried.add(clientId);
        }
        try {
            Response answer = send(who, conversation, clientId);
            if (answer.status() == 201) {
                acknowledged.add(clientId);
            }
            return answer.status() == 201;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Response send(TestClient who, UUID conversation, UUID clientId) {
        // Without figures: many of them, one message after the other, look like a number given piece by piece.
        return World.send(who, conversation, clientId, "Ещё одна строка, чтобы было что терять", false);
    }

    private static long heard(TestStream stream, List<UUID> heard, long from) {
        long position = from;
        for (TestStream.Event event : stream.drain()) {
            position = event.position();
            if (event.kind().equals("message")) {
                heard.add(clientId(event));
            }
        }
        return position;
    }

    private static UUID clientId(TestStream.Event event) {
        return UUID.fromString(event.data().get("message").get("clientId").asString());
    }
}
