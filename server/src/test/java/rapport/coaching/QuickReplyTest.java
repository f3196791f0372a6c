package rapport.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Quick replies, each account its own. */
class QuickReplyTest {
    private static final String PATH = "/api/quick-replies";

    private final TestServer server = TestServer.shared();
    private final TestClient anna = server.client();
    private final TestClient vera = server.client();

    @BeforeEach
    void signUp() {
        anna.signUp("Анна Вересова");
        vera.signUp("Вера Чужова");
    }

    @Test
    void they_stand_in_the_order_in_which_they_were_made() {
        Response created = anna.post(PATH, reply(" Приветствие ", "Здравствуйте, {buyer}!\n«{service}» — {price}."));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("title").asString()).isEqualTo("Приветствие");
        assertThat(created.body().get("text").asString()).isEqualTo("Здравствуйте, {buyer}!\n«{service}» — {price}.");
        String second = create("Сроки");
        create("Спасибо");
        assertThat(titles(anna)).containsExactly("Приветствие", "Сроки", "Спасибо");

        assertThat(anna.delete(PATH + "/" + second).status()).isEqualTo(204);
        create("Сроки снова");
        assertThat(titles(anna)).containsExactly("Приветствие", "Спасибо", "Сроки снова");
    }

    @Test
    void one_is_changed_where_it_stands() {
        String first = create("Сроки");
        create("Спасибо");
        Response changed = anna.put(PATH + "/" + first, reply("Когда", "Через неделю."));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(anna.get(PATH).body().get(0)).isEqualTo(changed.body());
        assertThat(titles(anna)).containsExactly("Когда", "Спасибо");
    }

    @Test
    void what_is_wrong_is_told_and_not_kept() {
        assertThat(anna.post(PATH, reply("т".repeat(61), " ")).errors())
                .containsExactlyInAnyOrder("title:too-long", "text:blank");
        assertThat(anna.post(PATH, Map.of()).errors()).containsExactlyInAnyOrder("title:blank", "text:blank");
        String id = create("Сроки");
        assertThat(anna.put(PATH + "/" + id, reply("", "т".repeat(4_001))).errors())
                .containsExactlyInAnyOrder("title:blank", "text:too-long");
        assertThat(titles(anna)).containsExactly("Сроки");
    }

    @Test
    void what_no_message_may_say_is_refused_with_its_reasons_and_not_kept() {
        Response refused = anna.post(PATH, reply("Связь", "{buyer}, мой номер +7 916 123-45-67"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("refused");
        JsonNode found = refused.body().get("findings").get(0);
        assertThat(found.get("rule").asString()).isEqualTo("contact.phone");
        assertThat(found.get("field").asString()).isEqualTo("text");
        assertThat(found.get("start").asInt()).isEqualTo("{buyer}, мой номер ".length());
        assertThat(refused.body().get("rulingId").isNull()).isFalse();
        assertThat(titles(anna)).isEmpty();

        String id = create("Сроки");
        assertThat(anna.put(PATH + "/" + id, reply("Сроки", "Напишу на +7 916 123-45-67"))
                        .problem())
                .isEqualTo("refused");
        assertThat(anna.get(PATH).body().get(0).get("text").asString()).isEqualTo("Текст.");
    }

    /** A message of doubtful words waits for a moderator; a template waits for nobody, so it is refused. */
    @Test
    void what_a_moderator_would_have_to_see_is_refused_too() {
        assertThat(anna.post(PATH, reply("Доступ", "Хорошо, скиньте ваш номер."))
                        .problem())
                .isEqualTo("refused");
        assertThat(titles(anna)).isEmpty();
    }

    @Test
    void nobody_else_sees_or_touches_them() {
        String id = create("Сроки");
        assertThat(titles(vera)).isEmpty();
        assertThat(vera.put(PATH + "/" + id, reply("Моё", "Моё.")).status()).isEqualTo(404);
        assertThat(vera.delete(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(server.client().get(PATH).status()).isEqualTo(401);
        assertThat(anna.delete(PATH + "/none").status()).isEqualTo(404);
        assertThat(titles(anna)).containsExactly("Сроки");
    }

    @Test
    void fifty_are_enough_even_if_they_come_at_once() throws Exception {
        for (int i = 0; i < 47; i++) {
            create("Ответ " + i);
        }
        List<Callable<Response>> more = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            more.add(() -> anna.post(PATH, reply("Ещё", "Ещё один.")));
        }
        List<String> problems = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Response> answer : threads.invokeAll(more)) {
                problems.add(answer.get().problem());
            }
        }
        assertThat(problems.stream().filter(String::isEmpty)).hasSize(3);
        assertThat(problems.stream().filter("too-many"::equals)).hasSize(5);
        assertThat(titles(anna)).hasSize(50);
    }

    private String create(String title) {
        return World.ok(anna.post(PATH, reply(title, "Текст."))).get("id").asString();
    }

    private static Map<String, String> reply(String title, String text) {
        return Map.of("title", title, "text", text);
    }

    private static List<String> titles(TestClient who) {
        List<String> titles = new ArrayList<>();
        World.ok(who.get(PATH)).forEach(reply -> titles.add(reply.get("title").asString()));
        return titles;
    }
}
