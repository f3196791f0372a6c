package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.say;
import static rapport.testing.World.send;
import static rapport.testing.World.texts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class PendingTest {
    private static final Duration UNDO = Duration.ofSeconds(10);

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final TestClient anna = world.anna();
    private final TestClient boris = world.boris();
    private final UUID conversation = world.write("Здравствуйте!");
    private final UUID clientId = UUID.randomUUID();

    @Test
    void a_kept_message_is_seen_by_its_writer_only() {
        Response kept = send(anna, conversation, clientId, "Скоро отвечу", true);

        assertThat(kept.status()).isEqualTo(202);
        assertThat(kept.body().get("remainingMillis").asLong()).isEqualTo(UNDO.toMillis());
        assertThat(texts(boris, conversation)).containsExactly("Здравствуйте!");
        assertThat(ok(anna.get("/api/pending"))).hasSize(1);
        assertThat(ok(boris.get("/api/pending"))).isEmpty();
    }

    @Test
    void it_leaves_by_itself_when_its_time_has_come() {
        try (TestStream stream = boris.stream(null)) {
            stream.next("hello");
            send(anna, conversation, clientId, "Добрый день, Борис!", true);
            server.time().advance(UNDO);

            assertThat(stream.next("message").data().get("message").get("text").asString())
                    .isEqualTo("Добрый день, Борис!");
        }
        assertThat(ok(anna.get("/api/pending"))).isEmpty();
    }

    @Test
    void taken_back_it_is_gone_and_its_text_is_given_back() {
        send(anna, conversation, clientId, "Ой", true);
        Response back = anna.delete("/api/pending/" + clientId);

        assertThat(ok(back).get("text").asString()).isEqualTo("Ой");
        say(anna, conversation, "Добрый день!");
        assertThat(texts(boris, conversation)).containsExactly("Здравствуйте!", "Добрый день!");
        assertThat(anna.delete("/api/pending/" + clientId).status()).isEqualTo(404);
    }

    @Test
    void taken_back_it_does_not_come_back_to_life_when_the_request_is_repeated() {
        send(anna, conversation, clientId, "Ой", true);
        ok(anna.delete("/api/pending/" + clientId));

        assertThat(send(anna, conversation, clientId, "Ой", true).problem()).isEqualTo("taken-back");
        assertThat(ok(anna.get("/api/pending"))).isEmpty();
        assertThat(texts(boris, conversation)).containsExactly("Здравствуйте!");
    }

    @Test
    void joined_with_what_was_written_meanwhile_it_leaves_as_one_and_its_time_starts_anew() {
        send(anna, conversation, clientId, "Добрый день!", true);
        server.time().advance(Duration.ofSeconds(6));
        Response joined = rewrite(1, "Добрый день!\n\nСрок: неделя.");

        assertThat(ok(joined).get("remainingMillis").asLong()).isEqualTo(UNDO.toMillis());
        ok(anna.post("/api/pending/" + clientId + "/release"));
        assertThat(texts(boris, conversation)).containsExactly("Здравствуйте!", "Добрый день!\n\nСрок: неделя.");
    }

    @Test
    void of_two_devices_that_rewrite_it_none_overwrites_the_other() {
        JsonNode kept = ok(send(anna, conversation, clientId, "Добрый день!", true));
        assertThat(kept.get("version").asInt()).isEqualTo(1);
        JsonNode faster = ok(rewrite(1, "Добрый день!\n\nСрок: неделя."));
        assertThat(faster.get("version").asInt()).isEqualTo(2);

        Response slower = rewrite(1, "Добрый день!\n\nЦена прежняя.");
        assertThat(slower.status()).isEqualTo(412);
        assertThat(slower.problem()).isEqualTo("changed-meanwhile");
        assertThat(ok(anna.get("/api/pending")).get(0)).isEqualTo(faster);

        ok(rewrite(2, "Добрый день!\n\nСрок: неделя.\n\nЦена прежняя."));
        ok(anna.post("/api/pending/" + clientId + "/release"));
        assertThat(texts(boris, conversation))
                .containsExactly("Здравствуйте!", "Добрый день!\n\nСрок: неделя.\n\nЦена прежняя.");
    }

    @Test
    void a_rewriting_says_what_it_was_made_from() {
        send(anna, conversation, clientId, "Добрый день!", true);
        assertThat(anna.put("/api/pending/" + clientId, Map.of("text", "Другое"))
                        .status())
                .isEqualTo(422);
    }

    private Response rewrite(int version, String text) {
        return anna.send("PUT", "/api/pending/" + clientId, Map.of("text", text), "If-Match", "\"" + version + "\"");
    }

    @Test
    void once_it_has_left_it_can_neither_be_taken_back_nor_rewritten_and_releasing_answers_the_same() {
        send(anna, conversation, clientId, "Добрый день!", true);
        Response first = anna.post("/api/pending/" + clientId + "/release");

        assertThat(first.status()).isEqualTo(201);
        assertThat(anna.delete("/api/pending/" + clientId).problem()).isEqualTo("already-sent");
        assertThat(rewrite(1, "Нет").problem()).isEqualTo("already-sent");
        assertThat(anna.post("/api/pending/" + clientId + "/release").body()).isEqualTo(first.body());
        assertThat(send(anna, conversation, clientId, "Добрый день!", true).status())
                .isEqualTo(201);
    }

    @Test
    void kept_twice_under_one_client_id_it_is_one() {
        Response first = send(anna, conversation, clientId, "Добрый день!", true);
        Response second = send(anna, conversation, clientId, "Добрый день!", true);

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(ok(anna.get("/api/pending"))).hasSize(1);
    }

    @Test
    void what_is_sent_at_once_does_not_overtake_what_is_kept() {
        send(anna, conversation, clientId, "Сначала это", true);
        say(anna, conversation, "Потом это");

        assertThat(texts(boris, conversation)).containsExactly("Здравствуйте!", "Сначала это", "Потом это");
    }

    @Test
    void without_undo_time_nothing_is_kept() {
        anna.patch("/api/me", Map.of("undoSeconds", 0));

        assertThat(send(anna, conversation, clientId, "Сразу", true).status()).isEqualTo(201);
    }

    @Test
    void it_leaves_without_a_file_that_was_sent_elsewhere_meanwhile() {
        String file = ok(anna.upload("/api/attachments?name=a.bin", new byte[] {1, 2, 3}))
                .get("id")
                .asString();
        Map<String, Object> kept = Map.of("clientId", clientId, "text", "С файлом", "attachmentIds", List.of(file));
        assertThat(anna.post("/api/conversations/" + conversation + "/messages", kept)
                        .status())
                .isEqualTo(202);
        assertThat(anna.delete("/api/attachments/" + file).status()).isEqualTo(204);
        server.time().advance(UNDO);

        ok(anna.post("/api/pending/" + clientId + "/release"));
        assertThat(texts(boris, conversation)).containsExactly("Здравствуйте!", "С файлом");
    }

    @Test
    void a_kept_message_is_nobody_elses() {
        send(anna, conversation, clientId, "Моё", true);

        assertThat(boris.delete("/api/pending/" + clientId).status()).isEqualTo(404);
        assertThat(boris.post("/api/pending/" + clientId + "/release").status()).isEqualTo(404);
        assertThat(ok(anna.get("/api/pending"))).hasSize(1);
    }

    @Test
    void the_reply_clock_runs_on_while_the_answer_is_kept() {
        send(anna, conversation, clientId, "Добрый день!", true);
        assertThat(ok(anna.get("/api/inbox/" + conversation)).get("clock").isNull())
                .isFalse();

        ok(anna.post("/api/pending/" + clientId + "/release"));
        assertThat(ok(anna.get("/api/inbox/" + conversation)).get("clock").isNull())
                .isTrue();
    }
}
