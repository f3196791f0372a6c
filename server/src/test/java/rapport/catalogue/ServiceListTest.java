package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** The list of services and the search in it. */
class ServiceListTest {
    private final TestServer server = TestServer.shared();
    private final TestClient anna = server.client();
    private final TestClient visitor = server.client();
    private UUID annaId = new UUID(0, 0);

    @BeforeEach
    void signUp() {
        annaId = anna.signUp("Анна Вересова");
    }

    @Test
    void words_are_found_in_whatever_form_they_stand() {
        UUID russian = Shop.published(anna, "Иллюстрация для сказки", "Рисую акварелью, правки бесплатно.");
        UUID english = Shop.published(anna, "Book cover design", "Typography included, three drafts.");
        for (String words : List.of("иллюстрации", "ИЛЛЮСТРАЦИЯМИ", "сказок иллюстрация", "акварель", "правка")) {
            assertThat(find(words)).as(words).containsExactly(russian);
        }
        for (String words : List.of("covers", "designs books", "draft")) {
            assertThat(find(words)).as(words).containsExactly(english);
        }
    }

    @Test
    void yo_is_found_as_ye_and_the_other_way_round() {
        UUID written = Shop.published(anna, "Съёмка ёлок", "Зимой.");
        UUID plain = Shop.published(anna, "Съемка квартир", "Летом.");
        assertThat(find("съемка")).containsExactlyInAnyOrder(written, plain);
        assertThat(find("съёмка")).containsExactlyInAnyOrder(written, plain);
        assertThat(find("елка")).containsExactly(written);
    }

    @Test
    void quotes_and_minus_are_understood() {
        UUID book = Shop.published(anna, "Обложка книги", "Твёрдая.");
        UUID disc = Shop.published(anna, "Обложка диска", "Мягкая.");
        assertThat(find("обложка -диск")).containsExactly(book);
        assertThat(find("\"обложки дисков\"")).containsExactly(disc);
        assertThat(find("книга or диск")).containsExactlyInAnyOrder(book, disc);
    }

    @Test
    void a_word_in_the_title_weighs_more_than_one_in_the_description() {
        UUID title = Shop.published(anna, "Логотип", "Знак вашей мастерской, строгий и понятный всем.");
        UUID description = Shop.published(anna, "Визитка", "Логотип у вас уже есть: логотип ставлю на карточку.");
        assertThat(find("логотипы")).containsExactly(title, description);
    }

    @Test
    void misspelled_words_find_titles_like_them() {
        UUID russian = Shop.published(anna, "Иллюстрация для сказки", "Рисую акварелью.");
        UUID english = Shop.published(anna, "Typography for books", "Letters that breathe.");
        assertThat(find("илюстрация")).containsExactly(russian);
        assertThat(find("Иллюстация")).containsExactly(russian);
        assertThat(find("typografy")).containsExactly(english);
        assertThat(find("бетономешалка")).isEmpty();
        assertThat(find("!!!")).isEmpty();
    }

    @Test
    void only_published_services_are_listed_the_newest_first() {
        UUID first = Shop.published(anna, "Первая услуга", "Раньше всех.");
        Shop.draft(anna, "Черновик услуги", "Ещё никому.");
        server.time().advance(Duration.ofSeconds(1));
        UUID paused = Shop.published(anna, "Услуга на паузе", "Вернётся.");
        server.time().advance(Duration.ofSeconds(1));
        UUID last = Shop.published(anna, "Последняя услуга", "Позже всех.");
        Shop.setStatus(anna, paused, "paused");
        assertThat(ids(visitor.get("/api/services?seller=" + annaId))).containsExactly(last, first);
        assertThat(find("услуга")).containsExactlyInAnyOrder(first, last);
        assertThat(ids(visitor.get("/api/services"))).startsWith(last);

        server.time().advance(Duration.ofSeconds(1));
        Shop.setStatus(anna, paused, "published");
        assertThat(ids(visitor.get("/api/services?seller=" + annaId))).containsExactly(last, paused, first);
    }

    @Test
    void a_list_says_of_each_service_what_a_card_shows() {
        UUID id = Shop.published(anna, "Обложка для книги", "Три наброска.");
        JsonNode item = World.ok(visitor.get("/api/services?seller=" + annaId))
                .get("items")
                .get(0);
        assertThat(item)
                .hasToString("{\"id\":\"" + id + "\",\"title\":\"Обложка для книги\","
                        + "\"price\":{\"amount\":1400000,\"currency\":\"RUB\"},\"deliveryDays\":7,"
                        + "\"seller\":{\"id\":\"" + annaId + "\",\"name\":\"Анна Вересова\"},\"picture\":null}");
    }

    @Test
    void pages_miss_and_repeat_nothing_while_services_come() {
        for (String query : List.of("", "&q=" + encoded("наброски"), "&q=" + encoded("портретт"))) {
            TestClient seller = server.client();
            UUID sellerId = seller.signUp("Борис Лаптев");
            List<UUID> there = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                there.add(Shop.published(seller, "Портрет " + i, "Наброски".repeat(i % 3 + 1) + " и наброски."));
            }
            List<UUID> read = new ArrayList<>();
            @Nullable String cursor = "";
            while (cursor != null) {
                JsonNode page = World.ok(visitor.get("/api/services?seller=" + sellerId + query + cursor));
                page.get("items")
                        .forEach(item -> read.add(UUID.fromString(item.get("id").asString())));
                JsonNode next = page.get("nextCursor");
                cursor = next.isNull() ? null : "&cursor=" + next.asString();
                // These fit best of all and are the newest: they belong on the pages read already.
                server.time().advance(Duration.ofSeconds(1));
                Shop.published(seller, "Портрет, наброски, наброски", "Наброски, наброски, наброски.");
            }
            assertThat(read).as(query).doesNotHaveDuplicates().containsAll(there);
            assertThat(read.size()).as(query).isBetween(60, 62);
        }
    }

    @Test
    void a_cursor_that_nobody_was_given_is_refused() {
        for (String cursor : List.of("x", "%20", "bmV3ZXN0", encoded("новее"), "b3RoZXIsMSwy")) {
            assertThat(visitor.get("/api/services?cursor=" + cursor).errors())
                    .as(cursor)
                    .containsExactly("cursor:invalid");
        }
        assertThat(visitor.get("/api/services?q=" + "a".repeat(201)).errors()).containsExactly("q:too-long");
        assertThat(visitor.get("/api/services?seller=anna").errors()).containsExactly("seller:invalid");
    }

    private List<UUID> find(String words) {
        return ids(visitor.get("/api/services?seller=" + annaId + "&q=" + encoded(words)));
    }

    private static List<UUID> ids(TestClient.@Nullable Response answer) {
        List<UUID> ids = new ArrayList<>();
        World.ok(answer)
                .get("items")
                .forEach(item -> ids.add(UUID.fromString(item.get("id").asString())));
        return ids;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
