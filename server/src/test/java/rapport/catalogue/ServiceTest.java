package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** Services from draft to archive, over HTTP, on a real database. */
class ServiceTest {
    private final TestServer server = TestServer.shared();
    private final TestClient anna = server.client();
    private final TestClient vera = server.client();
    private final TestClient visitor = server.client();
    private UUID annaId = new UUID(0, 0);

    @BeforeEach
    void signUp() {
        annaId = anna.signUp("Анна Вересова");
        vera.signUp("Вера Чужова");
    }

    @Test
    void a_new_service_is_a_draft_with_everything_that_was_written() {
        Map<String, Object> need = Map.of("kind", "email", "reason", "  На неё придут исходники ");
        Response created = anna.post("/api/services", Shop.contentWith("contactNeeds", List.of(need)));
        assertThat(created.status()).isEqualTo(201);
        assertThat(Shop.etag(created)).isEqualTo("\"1\"");
        JsonNode service = created.body();
        assertThat(service.get("status").asString()).isEqualTo("draft");
        assertThat(service.get("title").asString()).isEqualTo("Обложка для книги");
        assertThat(service.get("price")).hasToString("{\"amount\":1400000,\"currency\":\"RUB\"}");
        assertThat(service.get("contactNeeds"))
                .hasToString("[{\"kind\":\"email\",\"reason\":\"На неё придут исходники\"}]");
        assertThat(service.get("seller").get("name").asString()).isEqualTo("Анна Вересова");
        assertThat(service.get("pictures").isEmpty()).isTrue();
        assertThat(anna.get("/api/services/" + Shop.id(created)).body()).isEqualTo(service);
        assertThat(anna.get("/api/me/services").body().get(0)).isEqualTo(service);
    }

    @Test
    void everything_wrong_is_told_at_once_and_nothing_is_kept() {
        Response refused = anna.post(
                "/api/services",
                Map.of(
                        "title",
                        "Ой",
                        "description",
                        " ",
                        "packages",
                        List.of(Shop.pack("Стандарт", -1, "RUB", 366)),
                        "contactNeeds",
                        List.of(
                                Map.of("kind", "fax", "reason", "Люблю"),
                                Map.of("kind", "phone", "reason", ""),
                                Map.of("kind", "phone", "reason", "Ещё раз"))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("invalid-input");
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "title:too-short",
                        "description:blank",
                        "packages[0].price.amount:too-small",
                        "packages[0].deliveryDays:too-large",
                        "contactNeeds[0].kind:unknown",
                        "contactNeeds[1].reason:blank",
                        "contactNeeds[2].kind:invalid");
        assertThat(anna.post("/api/services", Map.of()).errors())
                .contains("title:blank", "description:blank", "packages:blank");
        assertThat(anna.get("/api/me/services").body().isEmpty()).isTrue();
    }

    @Test
    void a_draft_is_seen_by_its_seller_only_until_it_is_published() {
        UUID id = Shop.draft(anna, "Портрет по фотографии", "Карандаш или акварель.");
        assertThat(visitor.get("/api/services/" + id).status()).isEqualTo(404);
        assertThat(vera.get("/api/services/" + id).status()).isEqualTo(404);

        Response published = Shop.setStatus(anna, id, "published");
        assertThat(published.body().get("status").asString()).isEqualTo("published");
        assertThat(visitor.get("/api/services/" + id).body().get("title").asString())
                .isEqualTo("Портрет по фотографии");

        assertThat(Shop.setStatus(anna, id, "paused").status()).isEqualTo(200);
        assertThat(visitor.get("/api/services/" + id).status()).isEqualTo(404);
        assertThat(anna.get("/api/services/" + id).body().get("status").asString())
                .isEqualTo("paused");
    }

    @Test
    void a_status_that_cannot_be_asked_for_is_refused() {
        UUID id = Shop.draft(anna, "Портрет по фотографии", "Карандаш или акварель.");
        assertThat(Shop.setStatus(anna, id, "paused").errors()).containsExactly("status:invalid");
        assertThat(Shop.setStatus(anna, id, "archived").errors()).containsExactly("status:unknown");
        assertThat(anna.put("/api/services/" + id + "/status", Map.of()).errors())
                .containsExactly("status:blank");
    }

    @Test
    void a_change_needs_the_version_that_it_was_made_from() {
        UUID id = Shop.draft(anna, "Портрет по фотографии", "Карандаш или акварель.");
        String path = "/api/services/" + id;
        String first = Shop.etag(anna.get(path));
        Response changed = anna.put(path, Shop.content("Портрет с натуры", "Уголь."), "If-Match", first);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("title").asString()).isEqualTo("Портрет с натуры");
        assertThat(changed.body().get("version").asInt()).isEqualTo(2);

        Response late = anna.put(path, Shop.content("Из другой вкладки", "Поздно."), "If-Match", first);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("changed-meanwhile");
        assertThat(anna.put(path, Shop.content("Без версии", "Никак.")).errors())
                .containsExactly("If-Match:blank");
        assertThat(anna.put(path, Shop.content("Без кавычек", "Никак."), "If-Match", "2")
                        .errors())
                .containsExactly("If-Match:invalid");
        assertThat(anna.put(path, Shop.content("Слабая", "Никак."), "If-Match", "W/\"2\"")
                        .status())
                .isEqualTo(412);
        assertThat(anna.get(path).body().get("title").asString()).isEqualTo("Портрет с натуры");
        assertThat(anna.put(path, Shop.content("Какая ни есть", "Хорошо."), "If-Match", "*")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void publishing_does_not_clash_with_a_text_being_edited() {
        UUID id = Shop.draft(anna, "Портрет по фотографии", "Карандаш или акварель.");
        String etag = Shop.etag(anna.get("/api/services/" + id));
        Shop.setStatus(anna, id, "published");
        assertThat(anna.put("/api/services/" + id, Shop.content("Портрет с натуры", "Уголь."), "If-Match", etag)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void of_changes_made_at_the_same_time_one_wins() throws Exception {
        UUID id = Shop.draft(anna, "Портрет по фотографии", "Карандаш или акварель.");
        String etag = Shop.etag(anna.get("/api/services/" + id));
        List<Callable<Integer>> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, ?> content = Shop.content("Портрет " + i, "Карандаш.");
            changes.add(() ->
                    anna.put("/api/services/" + id, content, "If-Match", etag).status());
        }
        assertThat(atOnce(changes)).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(anna.get("/api/services/" + id).body().get("version").asInt())
                .isEqualTo(2);
    }

    @Test
    void a_service_is_nothing_to_strangers_who_would_change_it() {
        UUID id = Shop.published(anna, "Портрет по фотографии", "Карандаш или акварель.");
        String path = "/api/services/" + id;
        assertThat(vera.put(path, Shop.content("Моё", "Моё теперь."), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(Shop.setStatus(vera, id, "paused").status()).isEqualTo(404);
        assertThat(vera.delete(path).status()).isEqualTo(404);
        assertThat(visitor.delete(path).status()).isEqualTo(401);
        assertThat(visitor.get(path).body().get("title").asString()).isEqualTo("Портрет по фотографии");
    }

    @Test
    void an_archived_service_is_gone_but_for_those_who_keep_its_title() {
        UUID id = Shop.published(anna, "Портрет по фотографии", "Карандаш или акварель.");
        String path = "/api/services/" + id;
        assertThat(anna.delete(path).status()).isEqualTo(204);
        assertThat(anna.delete(path).status()).isEqualTo(404);
        assertThat(anna.get(path).status()).isEqualTo(404);
        assertThat(Shop.setStatus(anna, id, "published").status()).isEqualTo(404);
        assertThat(anna.put(path, Shop.content("Снова", "Здесь."), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(anna.get("/api/me/services").body().isEmpty()).isTrue();
        assertThat(visitor.get("/api/services?seller=" + annaId)
                        .body()
                        .get("items")
                        .isEmpty())
                .isTrue();

        Services door = server.bean(Services.class);
        assertThat(door.findRef(id).map(ServiceRef::title)).contains("Портрет по фотографии");
        assertThat(door.sellerOf(id)).isEmpty();
        assertThat(door.sells(annaId)).isFalse();
    }

    @Test
    void the_door_tells_others_of_services() {
        Services door = server.bean(Services.class);
        assertThat(door.sells(annaId)).isFalse();
        UUID draft = Shop.draft(anna, "Портрет по фотографии", "Карандаш.");
        assertThat(door.sells(annaId)).isFalse();
        assertThat(door.sellerOf(draft)).isEmpty();
        UUID shown = Shop.published(anna, "Обложка для книги", "Три наброска.");
        assertThat(door.sells(annaId)).isTrue();
        assertThat(door.sellerOf(shown)).contains(annaId);
        assertThat(door.refs(Set.of(draft, shown, UUID.randomUUID())).keySet()).containsExactlyInAnyOrder(draft, shown);
        assertThat(door.findRef(shown))
                .contains(new ServiceRef(shown, "Обложка для книги", new Money(1_400_000, "RUB")));
        Shop.setStatus(anna, shown, "paused");
        assertThat(door.sellerOf(shown)).isEmpty();
        assertThat(door.sells(annaId)).isTrue();
        assertThat(door.findRef(UUID.randomUUID())).isEqualTo(Optional.empty());
    }

    @Test
    void a_hundred_services_are_enough_for_one_account() throws Exception {
        for (int i = 0; i < 97; i++) {
            Shop.draft(anna, "Услуга " + i, "Одна из многих.");
        }
        List<Callable<Integer>> more = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            more.add(() -> anna.post("/api/services", Shop.content("Ещё одна", "Сразу с другими."))
                    .status());
        }
        assertThat(atOnce(more).stream().filter(status -> status == 201)).hasSize(3);
        Response oneMore = anna.post("/api/services", Shop.content("Лишняя", "Сто первая."));
        assertThat(oneMore.status()).isEqualTo(422);
        assertThat(oneMore.problem()).isEqualTo("too-many");
        JsonNode mine = anna.get("/api/me/services").body();
        assertThat(mine.size()).isEqualTo(100);

        anna.delete("/api/services/" + mine.get(0).get("id").asString());
        assertThat(anna.post("/api/services", Shop.content("Вместо неё", "Теперь можно."))
                        .status())
                .isEqualTo(201);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }
}
