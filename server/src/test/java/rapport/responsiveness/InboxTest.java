package rapport.responsiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.say;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class InboxTest {
    private final TestServer server = TestServer.start();
    private final World world = World.on(server);
    private final TestClient anna = world.anna();
    private final TestClient boris = world.boris();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_buyers_message_starts_the_clock_and_the_sellers_answer_stops_it() {
        UUID id = world.write("Здравствуйте!");
        JsonNode item = waiting().getFirst();
        assertThat(item.get("conversationId").asString()).isEqualTo(id.toString());
        assertThat(item.get("clock").get("newBuyer").asBoolean()).isTrue();
        assertThat(item.get("clock").get("startedAt").asString())
                .isEqualTo(server.time().instant().toString());
        assertThat(item.get("last").get("preview").asString()).isEqualTo("Здравствуйте!");

        say(anna, id, "Здравствуйте, Борис!");
        assertThat(waiting()).isEmpty();
        assertThat(ok(boris.get("/api/inbox?filter=waiting")).get("items")).isEmpty();

        say(boris, id, "А срок?");
        assertThat(waiting().getFirst().get("clock").get("newBuyer").asBoolean())
                .isFalse();
    }

    @Test
    void the_inbox_is_sorted_by_what_delay_is_about_to_cost() {
        TestClient timur = server.client();
        timur.signUp("Тимур Валеев");
        TestClient daria = server.client();
        daria.signUp("Дарья Ефимова");
        world.start(timur, UUID.randomUUID(), "Нужны четыре позы");
        server.time().advance(Duration.ofMinutes(1388 - 22));
        world.write("Добрый день!");
        server.time().advance(Duration.ofMinutes(18));
        world.start(daria, UUID.randomUUID(), "Сколько будет стоить?");
        server.time().advance(Duration.ofMinutes(4));

        assertThat(names(waiting())).containsExactly("Тимур Валеев", "Борис Лаптев", "Дарья Ефимова");
    }

    @Test
    void all_shows_the_waiting_first_then_the_others_latest_first_over_pages() {
        List<String> expected = new ArrayList<>();
        for (int n = 0; n < 90; n++) {
            TestClient buyer = server.client();
            buyer.signUp("Покупатель " + n);
            UUID id = UUID.fromString(ok(world.start(buyer, UUID.randomUUID(), "Вопрос"))
                    .get("conversationId")
                    .asString());
            say(anna, id, "Ответ");
            expected.addFirst("Покупатель " + n);
            server.time().advance(Duration.ofSeconds(1));
        }
        world.write("Жду!");
        expected.addFirst("Борис Лаптев");

        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = ok(anna.get("/api/inbox?filter=all" + cursor));
            seen.addAll(names(page.get("items").valueStream().toList()));
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : "&cursor=" + page.get("nextCursor").asString();
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void archived_and_snoozed_leave_the_inbox_and_come_back_with_the_next_message() {
        UUID id = world.write("Здравствуйте!");
        String path = "/api/conversations/" + id;

        anna.put(path + "/archived", Map.of("archived", true));
        assertThat(items("all")).isEmpty();
        assertThat(items("archived")).hasSize(1);
        assertThat(count("waiting")).isZero();
        say(boris, id, "Вы здесь?");
        assertThat(items("all")).hasSize(1);

        String until = server.time().instant().plus(Duration.ofHours(3)).toString();
        anna.put(path + "/snoozed", Map.of("until", until));
        assertThat(items("all")).isEmpty();
        assertThat(items("snoozed")).hasSize(1);
        server.time().advance(Duration.ofHours(3));
        assertThat(items("all")).hasSize(1);
        assertThat(items("snoozed")).isEmpty();
        assertThat(waiting().getFirst().get("clock").get("firstSeq").asInt()).isEqualTo(1);
    }

    @Test
    void a_snooze_into_the_past_is_refused() {
        UUID id = world.write("Здравствуйте!");

        assertThat(anna.put(
                                "/api/conversations/" + id + "/snoozed",
                                Map.of("until", server.time().instant().toString()))
                        .errors())
                .containsExactly("until:too-small");
    }

    @Test
    void counts_follow() {
        UUID id = world.write("Здравствуйте!");
        assertThat(count("waiting")).isEqualTo(1);
        assertThat(count("unread")).isEqualTo(1);

        anna.put("/api/conversations/" + id + "/read", Map.of("seq", 1));
        assertThat(count("unread")).isZero();
        assertThat(items("unread")).isEmpty();
        say(anna, id, "Здравствуйте!");
        assertThat(count("waiting")).isZero();
        assertThat(ok(boris.get("/api/inbox-counts")).get("unread").asInt()).isEqualTo(1);
    }

    @Test
    void the_badge_is_the_median_of_five_or_more_real_replies() {
        UUID id = world.write("Раз");
        int[] minutes = {2, 4, 12, 30, 600};
        for (int n = 0; n < minutes.length; n++) {
            assertThat(badge().get("typicalReplySeconds").isNull()).isTrue();
            server.time().advance(Duration.ofMinutes(minutes[n]));
            say(anna, id, "Ответ");
            say(anna, id, "И ещё");
            say(boris, id, "Дальше");
        }
        assertThat(badge().get("replies").asInt()).isEqualTo(5);
        assertThat(badge().get("typicalReplySeconds").asInt()).isEqualTo(12 * 60);

        server.time().advance(Duration.ofDays(91));
        assertThat(badge().get("replies").asInt()).isZero();
    }

    @Test
    void a_cursor_of_ones_own_making_and_an_unknown_filter_are_refused() {
        assertThat(anna.get("/api/inbox?cursor=abc").errors()).containsExactly("cursor:invalid");
        assertThat(anna.get("/api/inbox?filter=pretty").errors()).containsExactly("filter:unknown");
    }

    private JsonNode badge() {
        return ok(boris.get("/api/badges?seller=" + world.annaId())).get(0);
    }

    private List<JsonNode> waiting() {
        return items("waiting");
    }

    private List<JsonNode> items(String filter) {
        return ok(anna.get("/api/inbox?filter=" + filter))
                .get("items")
                .valueStream()
                .toList();
    }

    private int count(String which) {
        return ok(anna.get("/api/inbox-counts")).get(which).asInt();
    }

    private static List<String> names(List<JsonNode> items) {
        return items.stream()
                .map(item -> item.get("other").get("name").asString())
                .toList();
    }
}
