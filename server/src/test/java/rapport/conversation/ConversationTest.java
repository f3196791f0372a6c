package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.say;
import static rapport.testing.World.send;
import static rapport.testing.World.texts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class ConversationTest {
    private final World world = World.on(TestServer.shared());
    private final TestClient anna = world.anna();
    private final TestClient boris = world.boris();

    @Test
    void a_buyer_writes_and_both_read_it() {
        UUID id = world.write("Здравствуйте! Книга про лису.");
        say(anna, id, "Здравствуйте, Борис!");

        assertThat(texts(anna, id)).containsExactly("Здравствуйте! Книга про лису.", "Здравствуйте, Борис!");
        assertThat(texts(boris, id)).isEqualTo(texts(anna, id));
        JsonNode seen = ok(anna.get("/api/conversations/" + id));
        assertThat(seen.get("side").asString()).isEqualTo("seller");
        assertThat(seen.get("other").get("name").asString()).isEqualTo("Борис Лаптев");
        assertThat(seen.get("service").get("title").asString()).isEqualTo("Обложка для детской книги");
        assertThat(seen.get("newToSeller").asBoolean()).isFalse();
    }

    @Test
    void a_second_first_message_finds_the_same_conversation() {
        UUID first = world.write("Здравствуйте!");
        UUID second = world.write("И ещё вопрос.");

        assertThat(second).isEqualTo(first);
        assertThat(texts(anna, first)).containsExactly("Здравствуйте!", "И ещё вопрос.");
    }

    @Test
    void nobody_writes_to_himself_to_nobody_or_to_one_who_sells_nothing() {
        Response self = world.start(anna, UUID.randomUUID(), "Кто там?");
        Response nobody = boris.post(
                "/api/conversations",
                Map.of("sellerId", UUID.randomUUID(), "clientId", UUID.randomUUID(), "text", "Есть кто?"));
        Response noSeller = anna.post(
                "/api/conversations",
                Map.of("sellerId", world.borisId(), "clientId", UUID.randomUUID(), "text", "Купите!"));

        assertThat(self.errors()).containsExactly("sellerId:invalid");
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(noSeller.status()).isEqualTo(404);
    }

    @Test
    void a_message_without_text_and_files_or_too_long_is_refused_with_the_reason() {
        UUID id = world.write("Здравствуйте!");

        assertThat(send(anna, id, UUID.randomUUID(), "  \n ", false).errors()).containsExactly("text:blank");
        assertThat(send(anna, id, UUID.randomUUID(), "я".repeat(10_001), false).errors())
                .containsExactly("text:too-long");
        assertThat(anna.post("/api/conversations/" + id + "/messages", Map.of("text", "без имени"))
                        .errors())
                .containsExactly("clientId:blank");
        assertThat(texts(boris, id)).hasSize(1);
    }

    @Test
    void the_same_client_id_sent_many_times_at_once_is_one_message_and_one_answer() throws Exception {
        UUID id = world.write("Здравствуйте!");
        UUID clientId = UUID.randomUUID();
        Callable<Response> sending = () -> send(anna, id, clientId, "Добрый день, Борис!", false);

        List<Response> answers = all(Collections.nCopies(20, sending));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo(answers.getFirst().body());
        });
        assertThat(texts(boris, id)).containsExactly("Здравствуйте!", "Добрый день, Борис!");
    }

    @Test
    void places_have_no_gaps_whoever_writes_at_the_same_time() throws Exception {
        UUID id = world.write("Здравствуйте!");
        List<Callable<Response>> sends = IntStream.range(0, 200)
                .mapToObj(n -> (Callable<Response>)
                        () -> send(n % 2 == 0 ? anna : boris, id, UUID.randomUUID(), "Строка " + n, false))
                .toList();

        assertThat(all(sends)).allMatch(answer -> answer.status() == 201);

        List<JsonNode> messages = World.messages(anna, id);
        assertThat(messages.stream().map(message -> message.get("seq").asInt()))
                .isEqualTo(IntStream.rangeClosed(1, 201).boxed().toList());
        assertThat(messages.stream()
                        .map(message -> message.get("text").asString())
                        .distinct())
                .hasSize(201);
    }

    @Test
    void one_bad_command_among_many_hurts_only_itself() throws Exception {
        UUID id = world.write("Здравствуйте!");
        List<Callable<Response>> sends = IntStream.range(0, 40)
                .mapToObj(n -> (Callable<Response>) () -> n % 10 == 0
                        ? anna.post(
                                "/api/conversations/" + id + "/messages",
                                Map.of(
                                        "clientId",
                                        UUID.randomUUID(),
                                        "text",
                                        "с чужим файлом",
                                        "attachmentIds",
                                        List.of(UUID.randomUUID()),
                                        "undo",
                                        false))
                        : send(anna, id, UUID.randomUUID(), "Строка " + n, false))
                .toList();

        List<Response> answers = all(sends);

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(36);
        assertThat(answers.stream().filter(answer -> answer.errors().contains("attachmentIds:unknown")))
                .hasSize(4);
        assertThat(texts(boris, id)).hasSize(37);
    }

    @Test
    void pages_of_messages_meet_without_gap_or_overlap() {
        UUID id = world.write("1");
        for (int n = 2; n <= 25; n++) {
            say(anna, id, "Строка " + n + " из двадцати пяти, одна за другой, без пропусков и повторов");
        }
        String path = "/api/conversations/" + id + "/messages?limit=10";

        assertThat(seqs(anna.get(path))).isEqualTo(range(16, 25));
        assertThat(seqs(anna.get(path + "&before=16"))).isEqualTo(range(6, 15));
        assertThat(seqs(anna.get(path + "&before=6"))).isEqualTo(range(1, 5));
        assertThat(seqs(anna.get(path + "&after=15"))).isEqualTo(range(16, 25));
        assertThat(seqs(anna.get(path + "&around=12"))).isEqualTo(range(7, 16));
        JsonNode middle = anna.get(path + "&before=16").body();
        assertThat(middle.get("hasEarlier").asBoolean()).isTrue();
        assertThat(middle.get("hasLater").asBoolean()).isTrue();
        assertThat(anna.get(path + "&before=6").body().get("hasEarlier").asBoolean())
                .isFalse();
        assertThat(anna.get(path).body().get("hasLater").asBoolean()).isFalse();
    }

    @Test
    void read_marks_only_move_forward_and_count_what_is_unread() {
        UUID id = world.write("Раз");
        say(boris, id, "Два");
        say(anna, id, "Отвечаю");
        say(boris, id, "Три");
        assertThat(unread(anna, id)).isEqualTo(3);

        anna.put("/api/conversations/" + id + "/read", Map.of("seq", 2));
        assertThat(unread(anna, id)).isEqualTo(1);
        anna.put("/api/conversations/" + id + "/read", Map.of("seq", 1));
        assertThat(unread(anna, id)).isEqualTo(1);
        anna.put("/api/conversations/" + id + "/read", Map.of("seq", 1_000_000));
        assertThat(unread(anna, id)).isZero();
        say(boris, id, "Четыре");
        assertThat(unread(anna, id)).isEqualTo(1);
        assertThat(ok(boris.get("/api/conversations/" + id)).get("otherReadSeq").asInt())
                .isEqualTo(4);
    }

    @Test
    void a_draft_is_on_every_device_and_a_note_is_only_mine() {
        UUID id = world.write("Здравствуйте!");
        anna.put("/api/conversations/" + id + "/draft", Map.of("text", "Борис, добрый ", "origin", "tab-1"));
        anna.put("/api/conversations/" + id + "/note", Map.of("text", "Пишет по утрам"));

        JsonNode mine = ok(anna.get("/api/conversations/" + id));
        assertThat(mine.get("draft").get("text").asString()).isEqualTo("Борис, добрый ");
        assertThat(mine.get("note").asString()).isEqualTo("Пишет по утрам");
        JsonNode his = ok(boris.get("/api/conversations/" + id));
        assertThat(his.get("draft").isNull()).isTrue();
        assertThat(his.get("note").asString()).isEmpty();

        anna.put("/api/conversations/" + id + "/draft", Map.of("text", "", "origin", "tab-1"));
        assertThat(ok(anna.get("/api/conversations/" + id)).get("draft").isNull())
                .isTrue();
    }

    @Test
    void a_stranger_sees_nothing_of_it() {
        UUID id = world.write("Здравствуйте!");
        TestClient vera = world.vera();

        assertThat(vera.get("/api/conversations/" + id).status()).isEqualTo(404);
        assertThat(vera.get("/api/conversations/" + id + "/messages").status()).isEqualTo(404);
        assertThat(send(vera, id, UUID.randomUUID(), "Пустите!", false).status())
                .isEqualTo(404);
        assertThat(texts(anna, id)).containsExactly("Здравствуйте!");
    }

    private static int unread(TestClient who, UUID conversation) {
        return ok(who.get("/api/inbox/" + conversation)).get("unread").asInt();
    }

    private static List<Integer> seqs(Response page) {
        return ok(page).get("messages")
                .valueStream()
                .map(message -> message.get("seq").asInt())
                .toList();
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = threads.invokeAll(calls);
            return futures.stream().map(Future::resultNow).toList();
        }
    }
}
