package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** The packages, options and questions of a service, over HTTP, on a real database. */
class PackagesTest {
    private final TestServer server = TestServer.shared();
    private final TestClient anna = server.client();
    private UUID annaId = new UUID(0, 0);

    @BeforeEach
    void signUp() {
        annaId = anna.signUp("Анна Вересова");
    }

    @Test
    void everything_that_was_written_is_answered_in_its_order() {
        Map<String, @Nullable Object> content = full();
        JsonNode service = World.ok(anna.post("/api/services", content));

        assertThat(service.get("packages").get(0))
                .hasToString("{\"name\":\"Книга\",\"description\":\"\","
                        + "\"price\":{\"amount\":2100000,\"currency\":\"RUB\"},\"deliveryDays\":10,\"revisions\":2}");
        assertThat(service.get("packages").get(1).get("name").asString()).isEqualTo("Лист");
        assertThat(service.get("options").get(0))
                .hasToString(
                        "{\"title\":\"Исходник\",\"price\":{\"amount\":50000,\"currency\":\"RUB\"},\"extraDays\":2}");
        assertThat(service.get("questions")).hasToString("[{\"text\":\"О чём книга?\",\"required\":true}]");
        assertThat(anna.get("/api/services/" + service.get("id").asString()).body())
                .isEqualTo(service);
    }

    @Test
    void price_and_days_of_a_service_are_those_of_its_cheapest_package() {
        UUID id = Shop.id(anna.post("/api/services", full()));
        World.ok(Shop.setStatus(anna, id, "published"));
        JsonNode item = World.ok(anna.get("/api/services?seller=" + annaId))
                .get("items")
                .get(0);
        for (JsonNode shown : List.of(item, anna.get("/api/services/" + id).body())) {
            assertThat(shown.get("price").get("amount").asInt()).isEqualTo(900_000);
            assertThat(shown.get("deliveryDays").asInt()).isEqualTo(3);
        }

        World.ok(anna.put("/api/services/" + id, Shop.content("Обложка", "Одна."), "If-Match", "\"1\""));
        assertThat(World.ok(anna.get("/api/services?seller=" + annaId))
                        .get("items")
                        .get(0)
                        .get("price")
                        .get("amount")
                        .asInt())
                .isEqualTo(1_400_000);
    }

    @Test
    void there_are_one_to_three_packages_of_different_names() {
        Map<String, Object> one = World.standard();
        assertThat(errors("packages", null)).containsExactly("packages:blank");
        assertThat(errors("packages", List.of())).containsExactly("packages:blank");
        assertThat(errors("packages", Collections.singletonList(null))).containsExactly("packages:invalid");
        assertThat(errors("packages", Collections.nCopies(4, one))).containsExactly("packages:too-many");
        assertThat(errors("packages", List.of(one, Shop.packageWith("name", " стандарт "))))
                .containsExactly("packages[1].name:invalid");
        assertThat(errors("packages", List.of(one, Map.of())))
                .containsExactlyInAnyOrder(
                        "packages[1].name:blank",
                        "packages[1].price:blank",
                        "packages[1].deliveryDays:blank",
                        "packages[1].revisions:blank");
    }

    @Test
    void a_package_keeps_to_its_bounds() {
        assertThat(errorsOfPackage("name", "я".repeat(41))).containsExactly("packages[0].name:too-long");
        assertThat(errorsOfPackage("name", "Два\nряда")).containsExactly("packages[0].name:invalid");
        assertThat(errorsOfPackage("description", "я".repeat(601))).containsExactly("packages[0].description:too-long");
        assertThat(errorsOfPackage("deliveryDays", 0)).containsExactly("packages[0].deliveryDays:too-small");
        assertThat(errorsOfPackage("revisions", -1)).containsExactly("packages[0].revisions:too-small");
        assertThat(errorsOfPackage("revisions", 21)).containsExactly("packages[0].revisions:too-large");
        assertThat(anna.post("/api/services", Shop.contentWith("packages", List.of(bounds())))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void all_prices_are_in_one_currency() {
        Map<String, @Nullable Object> content = Shop.contentWith(
                "packages",
                List.of(Shop.pack("Лист", 100, "RUB", 1), Shop.pack("Книга", 20, "EUR", 1), World.standard()));
        content.put("options", List.of(Shop.option("Исходник", 5, "EUR"), Shop.option("Печать", 5, "RUB")));
        assertThat(anna.post("/api/services", content).errors())
                .containsExactlyInAnyOrder("packages[1].price.currency:invalid", "options[0].price.currency:invalid");
    }

    @Test
    void prices_that_are_none_are_refused() {
        assertThat(errorsOfPrice(Map.of("amount", 100, "currency", "XAU")))
                .containsExactly("packages[0].price.currency:unknown");
        assertThat(errorsOfPrice(Map.of("amount", 100, "currency", "rub")))
                .containsExactly("packages[0].price.currency:unknown");
        assertThat(errorsOfPrice(Map.of("amount", 1_000_000_000_001L, "currency", "RUB")))
                .containsExactly("packages[0].price.amount:too-large");
        assertThat(errorsOfPrice(Map.of("amount", -1, "currency", "RUB")))
                .containsExactly("packages[0].price.amount:too-small");
        assertThat(errorsOfPrice(Map.of("currency", "RUB"))).containsExactly("packages[0].price.amount:blank");
        assertThat(errorsOfPrice(Map.of("amount", 0))).containsExactly("packages[0].price.currency:blank");
        assertThat(errorsOfPrice(Map.of("amount", 0, "currency", "KZT"))).isEmpty();
    }

    @Test
    void an_option_costs_something_and_keeps_to_its_bounds() {
        assertThat(errors("options", List.of(Shop.option("Даром", 0, "RUB"), Shop.option("Ещё и", -5, "RUB"))))
                .containsExactly("options[0].price.amount:too-small", "options[1].price.amount:too-small");
        assertThat(errors("options", List.of(Map.of("title", "я".repeat(81), "extraDays", 91))))
                .containsExactlyInAnyOrder(
                        "options[0].title:too-long", "options[0].extraDays:too-large", "options[0].price:blank");
        assertThat(errors("options", options(20, "Исходник"))).isEmpty();
        assertThat(errors("options", options(200, "Исходник"))).containsExactly("options:too-many");
    }

    @Test
    void options_and_questions_are_told_apart_by_their_words() {
        Response twice = anna.post(
                "/api/services",
                Shop.contentWith(
                        "options", List.of(Shop.option("Исходник", 500, "RUB"), Shop.option("исходник", 700, "RUB"))));
        assertThat(twice.errors()).containsExactly("options[1].title:invalid");
        Map<String, Object> question = Map.of("text", "О чём книга?", "required", true);
        assertThat(anna.post("/api/services", Shop.contentWith("questions", List.of(question, question)))
                        .errors())
                .containsExactly("questions[1].text:invalid");
    }

    @Test
    void questions_keep_to_their_bounds() {
        assertThat(errors("questions", questions(10, "О чём книга?"))).isEmpty();
        assertThat(errors("questions", questions(11, "О чём книга?"))).containsExactly("questions:too-many");
        assertThat(errors("questions", List.of(Map.of("text", " "))))
                .containsExactlyInAnyOrder("questions[0].text:blank", "questions[0].required:blank");
        assertThat(errors("questions", List.of(Map.of("text", "я".repeat(301), "required", true))))
                .containsExactly("questions[0].text:too-long");
    }

    @Test
    void what_is_far_too_much_is_not_even_read() {
        Response refused = anna.post(
                "/api/services",
                Shop.contentWith("packages", List.of(Shop.packageWith("description", "a".repeat(5_000_000)))));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("too-large");
        assertThat(anna.get("/api/me/services").body().isEmpty()).isTrue();
    }

    @Test
    void the_largest_service_there_can_be_is_kept() {
        Map<String, @Nullable Object> content = Shop.content("я".repeat(120), "я".repeat(8_000));
        content.put(
                "packages",
                IntStream.range(0, 3).mapToObj(PackagesTest::largest).toList());
        content.put("options", options(20, "я".repeat(78)));
        content.put("questions", questions(10, "я".repeat(298)));
        assertThat(anna.post("/api/services", content).status()).isEqualTo(201);
    }

    @Test
    void the_door_tells_what_can_be_ordered_of_a_published_service() {
        Services door = server.bean(Services.class);
        UUID id = Shop.id(anna.post("/api/services", full()));
        assertThat(door.findOffer(id)).isEmpty();
        World.ok(Shop.setStatus(anna, id, "published"));

        Money book = new Money(2_100_000, "RUB");
        Money page = new Money(900_000, "RUB");
        ServiceOffer offer = new ServiceOffer(
                id,
                annaId,
                1,
                "Обложка для книги",
                List.of(new ServicePackage("Книга", "", book, 10, 2), new ServicePackage("Лист", "", page, 3, 2)),
                List.of(new ServiceOption("Исходник", new Money(50_000, "RUB"), 2)),
                List.of(new Question("О чём книга?", true)),
                List.of(new ContactNeed(ContactKind.EMAIL, "Для исходников")));
        assertThat(door.findOffer(id)).contains(offer);
        assertThat(door.findOfferAnyStatus(id)).contains(offer);
        assertThat(door.findOffer(UUID.randomUUID())).isEmpty();
        assertThat(door.findOfferAnyStatus(UUID.randomUUID())).isEmpty();
    }

    @Test
    void an_order_under_way_still_finds_what_is_paused_or_archived_or_sold_by_somebody_frozen() {
        Services door = server.bean(Services.class);
        UUID id = Shop.published(anna, "Обложка для книги", "Три наброска.");
        World.ok(Shop.setStatus(anna, id, "paused"));
        assertThat(door.findOffer(id)).isEmpty();
        assertThat(door.findOfferAnyStatus(id)).isPresent();

        World.ok(Shop.setStatus(anna, id, "published"));
        String person = "/api/moderation/people/" + annaId;
        World.ok(server.moderator().post(person + "/freeze", Map.of("reason", "Рассылка.", "days", 3)));
        assertThat(door.findOffer(id)).isEmpty();
        assertThat(door.findOfferAnyStatus(id)).isPresent();
        World.ok(server.moderator().post(person + "/thaw", Map.of("reason", "Выяснили.")));
        assertThat(door.findOffer(id)).isPresent();

        assertThat(anna.delete("/api/services/" + id).status()).isEqualTo(204);
        assertThat(door.findOffer(id)).isEmpty();
        assertThat(door.findOfferAnyStatus(id).map(ServiceOffer::packages).orElseThrow())
                .hasSize(1);
    }

    private static Map<String, @Nullable Object> full() {
        Map<String, @Nullable Object> content = Shop.contentWith(
                "packages", List.of(Shop.pack("Книга", 21_000, "RUB", 10), Shop.pack("Лист", 9_000, "RUB", 3)));
        content.put("options", List.of(Shop.option("Исходник", 500, "RUB")));
        content.put("questions", List.of(Map.of("text", "О чём книга?", "required", true)));
        content.put("contactNeeds", List.of(Map.of("kind", "email", "reason", "Для исходников")));
        return content;
    }

    private static Map<String, @Nullable Object> largest(int number) {
        Map<String, @Nullable Object> one = bounds();
        one.put("name", number + "я".repeat(39));
        return one;
    }

    /** A package that is as large as it may be in everything. */
    private static Map<String, @Nullable Object> bounds() {
        Map<String, @Nullable Object> one = Shop.packageWith("name", "я".repeat(40));
        one.put("description", "я".repeat(600));
        one.put("price", Map.of("amount", 1_000_000_000_000L, "currency", "RUB"));
        one.put("deliveryDays", 365);
        one.put("revisions", 20);
        return one;
    }

    /** Each is called differently. */
    private static List<Map<String, Object>> options(int number, String title) {
        return IntStream.range(0, number)
                .mapToObj(n -> Shop.option(n + title, 500, "RUB"))
                .toList();
    }

    /** Each asks something else. */
    private static List<Map<String, Object>> questions(int number, String text) {
        return IntStream.range(0, number)
                .mapToObj(n -> Map.<String, Object>of("text", n + text, "required", false))
                .toList();
    }

    private List<String> errorsOfPrice(Map<String, ?> price) {
        return errorsOfPackage("price", price);
    }

    private List<String> errorsOfPackage(String member, Object value) {
        return errors("packages", List.of(Shop.packageWith(member, value)));
    }

    private List<String> errors(String member, @Nullable Object value) {
        return anna.post("/api/services", Shop.contentWith(member, value)).errors();
    }
}
