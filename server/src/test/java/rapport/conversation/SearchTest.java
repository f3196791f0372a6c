package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;
import static rapport.testing.World.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class SearchTest {
    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final TestClient anna = world.anna();
    private final UUID conversation = world.write("Добрый день! Нужны иллюстрации к сказке про лису.");

    @Test
    void other_forms_of_the_words_are_found_in_both_languages() {
        say(anna, conversation, "The covers are ready for printing.");
        index();

        assertThat(texts("иллюстрация лисы")).containsExactly("Добрый день! Нужны иллюстрации к сказке про лису.");
        assertThat(texts("cover print")).containsExactly("The covers are ready for printing.");
        assertThat(texts("жираф")).isEmpty();
    }

    @Test
    void the_letter_yo_is_found_by_ye_and_shown_as_it_is() {
        say(anna, conversation, "Зелёные ёлки готовы");
        index();

        assertThat(texts("зеленая елка")).containsExactly("Зелёные ёлки готовы");
        assertThat(ok(search(anna, "елка", ""))
                        .get("items")
                        .get(0)
                        .get("snippet")
                        .valueStream()
                        .map(piece -> piece.get("text").asString()))
                .contains("ёлки");
    }

    @Test
    void what_is_found_is_marked() {
        index();
        JsonNode hit = ok(search(anna, "сказка", "")).get("items").get(0);

        assertThat(hit.get("other").get("name").asString()).isEqualTo("Борис Лаптев");
        assertThat(hit.get("snippet")
                        .valueStream()
                        .filter(piece -> piece.get("found").asBoolean())
                        .map(piece -> piece.get("text").asString()))
                .containsExactly("сказке");
    }

    @Test
    void nobody_finds_what_others_wrote_even_by_naming_them() {
        index();
        TestClient vera = world.vera();

        assertThat(ok(search(vera, "иллюстрации", "")).get("items")).isEmpty();
        assertThat(ok(search(vera, "OF " + world.annaId(), "")).get("items")).isEmpty();
        assertThat(ok(search(vera, "иллюстрации or 'OF " + world.annaId() + "'", ""))
                        .get("items"))
                .isEmpty();
    }

    @Test
    void the_newest_come_first_page_by_page() {
        List<String> expected = new ArrayList<>();
        for (int n = 0; n < 45; n++) {
            say(anna, conversation, "Набросок номер " + n);
            expected.addFirst("Набросок номер " + n);
            server.time().advance(Duration.ofSeconds(1));
        }
        index();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = ok(search(anna, "набросок", cursor));
            page.get("items")
                    .forEach(hit -> seen.add(hit.get("message").get("text").asString()));
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : "&cursor=" + page.get("nextCursor").asString();
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void an_empty_query_and_one_of_signs_only_do_no_harm() {
        assertThat(search(anna, " ", "").errors()).containsExactly("q:blank");
        assertThat(ok(search(anna, "'&|!():*\\", "")).get("items")).isEmpty();
        assertThat(ok(search(anna, "и не the", "")).get("items")).isEmpty();
    }

    private void index() {
        server.bean(SearchIndexer.class).run();
    }

    private List<String> texts(String query) {
        return ok(search(anna, query, ""))
                .get("items")
                .valueStream()
                .map(hit -> hit.get("message").get("text").asString())
                .toList();
    }

    private static TestClient.Response search(TestClient who, String query, String cursor) {
        return who.get("/api/search/messages?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + cursor);
    }
}
