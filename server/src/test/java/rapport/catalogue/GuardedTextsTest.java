package rapport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.moderation.Desk;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** The guard before what everybody reads: services, profiles, names. */
class GuardedTextsTest {
    private static final String WITH_PHONE = "Три наброска, потом цвет. Звоните: +7 916 123-45-67.";

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final TestClient anna = world.anna();

    @Test
    void a_draft_may_hold_anything_and_is_published_only_without_what_the_rules_forbid() {
        UUID id = draft(WITH_PHONE, List.of());
        Response refused = publish(id);

        assertThat(refused.problem()).isEqualTo("refused");
        JsonNode finding = refused.body().get("findings").get(0);
        assertThat(finding.get("field").asString()).isEqualTo("description");
        assertThat(finding.get("rule").asString()).isEqualTo("contact.phone");
        ok(change(id, "Три наброска, потом цвет.", List.of()));
        assertThat(publish(id).status()).isEqualTo(200);
    }

    @Test
    void what_is_published_is_not_changed_into_what_the_rules_forbid() {
        UUID id = draft("Три наброска, потом цвет.", List.of());
        ok(publish(id));

        assertThat(change(id, WITH_PHONE, List.of()).problem()).isEqualTo("refused");
        assertThat(ok(anna.get("/api/services/" + id)).get("description").asString())
                .isEqualTo("Три наброска, потом цвет.");
    }

    @Test
    void a_service_may_say_which_contacts_the_work_needs() {
        Map<String, String> need = Map.of(
                "kind", "email", "reason", "Пришлите адрес почты: доступ к кабинету открывается только по нему.");
        UUID id = draft("Настрою рекламу. Для доступа к кабинету понадобится адрес вашей почты.", List.of(need));
        assertThat(publish(id).status()).isEqualTo(200);
    }

    @Test
    void it_may_not_give_one() {
        Map<String, String> need = Map.of("kind", "email", "reason", "Мой адрес: anna.veresova@mail.ru");
        UUID id = draft("Настрою рекламу.", List.of(need));
        Response refused = publish(id);
        assertThat(refused.problem()).isEqualTo("refused");
        assertThat(refused.body().get("findings").get(0).get("field").asString())
                .isEqualTo("reason");
        assertThat(refused.body().get("findings").get(0).get("name").asString()).isEqualTo("email");
    }

    @Test
    void packages_options_and_questions_are_read_one_by_one() {
        Map<String, Object> basic = World.standard();
        String contact = "Пишите мне в телеграм @anna_veresova";
        assertThat(refusedOf("packages", List.of(basic, Shop.packageWith("name", "@anna_veresova"))))
                .isEqualTo("package_name 2");
        assertThat(refusedOf(
                        "packages",
                        List.of(Shop.packageWith("name", "Проба"), Shop.packageWith("description", contact))))
                .isEqualTo("package_description 2");
        assertThat(refusedOf("options", List.of(Shop.option("Исходник", 500, "RUB"), Shop.option(contact, 500, "RUB"))))
                .isEqualTo("option 2");
        assertThat(refusedOf("questions", List.of(Map.of("text", contact, "required", false))))
                .isEqualTo("question 1");
    }

    @Test
    void a_question_may_ask_for_a_contact_that_the_service_declares() {
        Map<String, Object> question = Map.of("text", "Какой у вас вотсап? Туда придут черновики.", "required", true);
        assertThat(refusedOf("questions", List.of(question))).isEqualTo("question 1");

        Map<String, @Nullable Object> content = Shop.contentWith("questions", List.of(question));
        content.put("contactNeeds", List.of(Map.of("kind", "messenger", "reason", "Туда удобно слать черновики.")));
        assertThat(publish(Shop.id(anna.post("/api/services", content))).status())
                .isEqualTo(200);
    }

    @Test
    void a_profile_is_read_field_by_field() {
        Response refused = anna.put(
                "/api/me/profile", Map.of("headline", "Иллюстратор", "about", "Пишите мне в телеграм @anna_veresova"));
        assertThat(refused.problem()).isEqualTo("refused");
        assertThat(refused.body().get("findings").get(0).get("field").asString())
                .isEqualTo("about");
        assertThat(refused.body().has("better")).isFalse();
    }

    @Test
    void what_is_to_be_seen_in_a_picture_is_read_too() throws Exception {
        String alt = java.net.URLEncoder.encode("Звоните: +7 916 123-45-67", java.nio.charset.StandardCharsets.UTF_8);
        Response refused = anna.upload("/api/services/" + world.serviceId() + "/pictures?alt=" + alt, new byte[] {1});
        assertThat(refused.problem()).isEqualTo("refused");
        assertThat(refused.body().get("findings").get(0).get("field").asString())
                .isEqualTo("alt");
    }

    @Test
    void a_name_is_no_place_for_a_number() {
        assertThat(anna.patch("/api/me", Map.of("name", "Анна +7 916 123-45-67"))
                        .errors())
                .containsExactly("name:forbidden");
        assertThat(ok(anna.get("/api/me")).get("name").asString()).isEqualTo("Анна Вересова");
    }

    @Test
    void an_objection_clears_exactly_what_was_refused() {
        UUID id = draft(WITH_PHONE, List.of());
        String ruling = publish(id).body().get("rulingId").asString();
        ok(anna.post("/api/me/appeals", Map.of("against", ruling, "plea", "Это номер из примера.")));
        TestClient irina = server.moderator();
        JsonNode open = Desk.caseOf(irina, world.annaId());
        assertThat(open.get("summary").get("about").asString()).isEqualTo("service");
        ok(Desk.decide(irina, open, Map.of("outcome", "allow")));

        assertThat(publish(id).status()).isEqualTo(200);
    }

    @Test
    void the_services_of_a_frozen_seller_are_hidden_until_he_is_thawed() {
        String service = "/api/services/" + world.serviceId();
        String person = "/api/moderation/people/" + world.annaId();
        ok(server.moderator().post(person + "/freeze", Map.of("reason", "Рассылка.", "days", 3)));

        assertThat(server.client().get(service).status()).isEqualTo(404);
        assertThat(anna.get(service).status()).isEqualTo(200);
        assertThat(ok(server.client().get("/api/services?seller=" + world.annaId()))
                        .get("items"))
                .isEmpty();
        assertThat(world.start(world.vera(), UUID.randomUUID(), "Здравствуйте!").status())
                .isEqualTo(404);
        assertThat(publish(world.serviceId()).problem()).isEqualTo("frozen");

        ok(server.moderator().post(person + "/thaw", Map.of("reason", "Выяснили.")));
        assertThat(server.client().get(service).status()).isEqualTo(200);
    }

    /** In which text of a service what was found stands, for which it is not published. */
    private String refusedOf(String member, Object value) {
        Response refused = publish(Shop.id(anna.post("/api/services", Shop.contentWith(member, value))));
        assertThat(refused.problem()).isEqualTo("refused");
        JsonNode finding = refused.body().get("findings").get(0);
        return finding.get("field").asString() + " " + finding.get("name").asString();
    }

    private UUID draft(String description, List<Map<String, String>> needs) {
        return UUID.fromString(ok(anna.post("/api/services", content(description, needs)))
                .get("id")
                .asString());
    }

    private Response change(UUID id, String description, List<Map<String, String>> needs) {
        return anna.put("/api/services/" + id, content(description, needs), "If-Match", "*");
    }

    private Response publish(UUID id) {
        return anna.put("/api/services/" + id + "/status", Map.of("status", "published"));
    }

    private static Map<String, Object> content(String description, List<Map<String, String>> needs) {
        return Map.of(
                "title",
                "Обложка для книги",
                "description",
                description,
                "packages",
                List.of(World.standard()),
                "contactNeeds",
                needs);
    }
}
