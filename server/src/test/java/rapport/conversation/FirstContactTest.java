package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Limits on writing first, and the form that sellers ask to be filled in. On a server with a policy of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstContactTest {
    private static final String ASKS = "Здравствуйте! Возьмётесь за обложку?";
    private static final String OFFER =
            "Здравствуйте, %s! Мы делаем продвижение в поиске и ведём рекламу, первые клиенты"
                    + " придут уже через неделю, посмотрите наши примеры и скажите, сколько заявок вам нужно.";

    private TestServer server;
    private World world;

    FirstContactTest() throws IOException {
        Path policy = TestServer.temporaryFolder("rapport-test-policy").resolve("policy.yaml");
        Files.writeString(policy, """
                contact:
                  young-for-days: 7
                  young-per-hour: 4
                  young-per-day: 6
                  per-hour: 8
                  per-day: 10
                  alike-warn-from: 2
                  alike-refuse-from: 3
                  spam-brings-strike: no
                """);
        server = TestServer.start("rapport.policy=" + policy);
        world = World.on(server);
    }

    @BeforeEach
    void newPeople() {
        world = World.on(server);
    }

    @AfterAll
    void close() {
        server.close();
    }

    private Response write(TestClient buyer, UUID sellerId, String text, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("sellerId", sellerId);
        body.putIfAbsent("clientId", UUID.randomUUID());
        body.put("text", text);
        return buyer.post("/api/conversations", body);
    }

    private UUID newSeller() {
        return World.on(server).annaId();
    }

    private JsonNode budget() {
        return ok(world.boris().get("/api/me/first-contacts"));
    }

    private static String type(Response response) {
        return response.body().get("type").asString();
    }

    @Test
    void a_young_account_begins_so_many_an_hour_and_is_told_when_there_is_one_more() {
        assertThat(budget().get("left").asInt()).isEqualTo(4);
        assertThat(budget().get("nextAt").isNull()).isTrue();
        for (int n = 0; n < 4; n++) {
            assertThat(write(world.boris(), newSeller(), ASKS, Map.of()).status())
                    .isEqualTo(201);
            server.time().advance(Duration.ofMinutes(1));
        }
        Response fifth = write(world.boris(), newSeller(), ASKS, Map.of());
        assertThat(fifth.status()).isEqualTo(429);
        assertThat(type(fifth)).isEqualTo("/problems/contacts-used-up");
        assertThat(fifth.body().get("until").asString())
                .isEqualTo(budget().get("nextAt").asString());
        assertThat(budget().get("left").asInt()).isZero();
        server.time().advance(Duration.ofMinutes(56));
        assertThat(budget().get("left").asInt()).isEqualTo(1);
        server.time().advance(Duration.ofHours(1));
        assertThat(budget().get("left").asInt()).as("of the day").isEqualTo(2);
        server.time().advance(Duration.ofDays(8));
        assertThat(budget().get("left").asInt()).as("no longer young").isEqualTo(8);
    }

    @Test
    void to_whom_one_wrote_before_one_may_always_write() {
        UUID seller = newSeller();
        assertThat(write(world.boris(), seller, ASKS, Map.of()).status()).isEqualTo(201);
        for (int n = 0; n < 6; n++) {
            assertThat(write(world.boris(), seller, "Ещё вопрос " + n, Map.of()).status())
                    .isEqualTo(201);
        }
        assertThat(budget().get("left").asInt()).isEqualTo(3);
    }

    @Test
    void what_the_guard_refused_takes_no_place() {
        Response refused = write(world.boris(), newSeller(), "Мой телефон +7 916 123-45-67, звоните!", Map.of());
        assertThat(type(refused)).isEqualTo("/problems/refused");
        assertThat(budget().get("left").asInt()).isEqualTo(4);
    }

    @Test
    void many_at_once_get_no_more_than_one_after_the_other() throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            UUID seller = newSeller();
            tasks.add(() -> write(world.boris(), seller, ASKS, Map.of()).status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                statuses.add(done.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(4);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(8);
    }

    @Test
    void a_request_repeated_is_one_message_and_one_place() {
        UUID seller = newSeller();
        Map<String, Object> named = Map.of("clientId", UUID.randomUUID());
        assertThat(write(world.boris(), seller, ASKS, named).status()).isEqualTo(201);
        assertThat(write(world.boris(), seller, ASKS, named).status()).isEqualTo(201);
        assertThat(budget().get("left").asInt()).isEqualTo(3);
    }

    @Test
    void nearly_the_same_text_is_warned_of_and_then_refused() {
        assertThat(write(world.boris(), newSeller(), OFFER.formatted("Анна"), Map.of())
                        .status())
                .isEqualTo(201);
        UUID second = newSeller();
        Response warned = write(world.boris(), second, OFFER.formatted("Мария"), Map.of());
        assertThat(type(warned)).isEqualTo("/problems/same-text");
        assertThat(warned.body().get("sellers").asInt()).isEqualTo(2);
        assertThat(warned.body().get("mayConfirm").asBoolean()).isTrue();
        assertThat(write(world.boris(), second, OFFER.formatted("Мария"), Map.of("sameConfirmed", true))
                        .status())
                .isEqualTo(201);
        Response refused = write(world.boris(), newSeller(), OFFER.formatted("Ольга"), Map.of("sameConfirmed", true));
        assertThat(type(refused)).isEqualTo("/problems/same-text");
        assertThat(refused.body().get("mayConfirm").asBoolean()).isFalse();
        assertThat(write(world.boris(), newSeller(), ASKS, Map.of()).status())
                .as("other words")
                .isEqualTo(201);
        server.time().advance(Duration.ofHours(25));
        assertThat(write(world.boris(), newSeller(), OFFER.formatted("Ольга"), Map.of())
                        .status())
                .as("another day")
                .isEqualTo(201);
    }

    private void ask(String deadline, String budget) {
        ok(world.anna()
                .put(
                        "/api/me/contact-form",
                        Map.of("all", Map.of("deadline", deadline, "budget", budget), "services", List.of())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(server.time().instant(), ZoneOffset.UTC);
    }

    @Test
    void what_a_paused_service_asks_is_kept_and_stands_in_no_ones_way() {
        Map<String, Object> own = Map.of("serviceId", world.serviceId(), "deadline", "required", "budget", "off");
        Map<String, Object> forms = Map.of("all", Map.of("deadline", "off", "budget", "off"), "services", List.of(own));
        ok(world.anna().put("/api/me/contact-form", forms));
        ok(world.anna().put("/api/services/" + world.serviceId() + "/status", Map.of("status", "paused")));

        ok(world.anna().put("/api/me/contact-form", forms));

        assertThat(ok(world.anna().get("/api/me/contact-form")).get("services")).hasSize(1);
        assertThat(world.vera().put("/api/me/contact-form", forms).status()).isEqualTo(422);
    }

    @Test
    void what_a_seller_asks_has_to_be_answered_and_becomes_the_first_message() {
        ask("required", "optional");
        JsonNode form = ok(server.client().get("/api/profiles/" + world.annaId() + "/contact-form"));
        assertThat(form.get("deadline").asString()).isEqualTo("required");
        Response missing = write(world.boris(), world.annaId(), ASKS, Map.of());
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body().get("errors").get(0).get("field").asString()).isEqualTo("deadline");

        LocalDate day = LocalDate.of(today().getYear() + 1, 3, 20);
        Map<String, Object> answers = Map.of("deadline", day, "budget", Map.of("amount", 1_500_000, "currency", "RUB"));
        UUID conversation = UUID.fromString(ok(write(world.boris(), world.annaId(), ASKS, answers))
                .get("conversationId")
                .asString());

        String text = World.texts(world.anna(), conversation).getFirst();
        assertThat(text.replaceAll("\\h", " "))
                .isEqualTo(ASKS + "\n\nНужно к: 20 марта " + day.getYear() + " г.\nБюджет: до 15 000 ₽");
        JsonNode asked =
                ok(world.anna().get("/api/conversations/" + conversation)).get("asked");
        assertThat(asked.get("deadline").asString()).isEqualTo(day.toString());
        assertThat(asked.get("budget").get("amount").asInt()).isEqualTo(1_500_000);
        assertThat(ok(world.anna().get("/api/inbox/" + conversation)).get("asked"))
                .isEqualTo(asked);
    }

    @Test
    void answers_that_cannot_be_are_refused_each_with_its_reason() {
        Response past = write(world.boris(), world.annaId(), ASKS, Map.of("deadline", today().minusDays(2)));
        assertThat(past.body().get("errors").get(0).get("code").asString()).isEqualTo("past");
        for (Map<String, Object> budget : List.<Map<String, Object>>of(
                Map.of("amount", 0, "currency", "RUB"),
                Map.of("amount", -5, "currency", "RUB"),
                Map.of("amount", Long.MAX_VALUE, "currency", "RUB"),
                Map.of("amount", 100, "currency", "XYZ"),
                Map.of("currency", "RUB"))) {
            Response wrong = write(world.boris(), world.annaId(), ASKS, Map.of("budget", budget));
            assertThat(wrong.status()).as("%s", budget).isEqualTo(422);
            assertThat(wrong.body().get("errors").get(0).get("field").asString())
                    .isEqualTo("budget");
        }
    }

    @Test
    void a_deadline_is_not_past_where_the_buyer_lives() {
        ok(world.boris().patch("/api/me", Map.of("timeZone", "Pacific/Kiritimati")));
        LocalDate there = LocalDate.ofInstant(server.time().instant(), java.time.ZoneId.of("Pacific/Kiritimati"));
        assertThat(write(world.boris(), world.annaId(), ASKS, Map.of("deadline", there))
                        .status())
                .isEqualTo(201);
        assertThat(write(world.boris(), newSeller(), ASKS, Map.of("deadline", there.minusDays(1)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_service_may_ask_something_of_its_own_and_only_its_seller_says_what() {
        ok(world.anna()
                .put(
                        "/api/me/contact-form",
                        Map.of(
                                "all",
                                Map.of("deadline", "off", "budget", "off"),
                                "services",
                                List.of(Map.of(
                                        "serviceId",
                                        world.serviceId(),
                                        "deadline",
                                        "optional",
                                        "budget",
                                        "required")))));
        assertThat(write(world.boris(), world.annaId(), ASKS, Map.of("serviceId", world.serviceId()))
                        .status())
                .isEqualTo(422);
        assertThat(write(world.boris(), world.annaId(), ASKS, Map.of()).status())
                .isEqualTo(201);
        assertThat(world.boris()
                        .put(
                                "/api/me/contact-form",
                                Map.of(
                                        "all",
                                        Map.of("deadline", "off", "budget", "off"),
                                        "services",
                                        List.of(Map.of(
                                                "serviceId", world.serviceId(), "deadline", "off", "budget", "off"))))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void where_the_policy_says_so_spam_brings_no_strike() {
        UUID conversation = world.write(ASKS);
        assertThat(world.anna()
                        .put("/api/conversations/" + conversation + "/spam", Map.of())
                        .status())
                .isEqualTo(204);
        JsonNode guardCase = rapport.moderation.Desk.caseOf(server.moderator(), world.borisId());
        assertThat(guardCase.get("mayStrike").asBoolean()).isFalse();
        ok(rapport.moderation.Desk.decide(
                server.moderator(), guardCase, Map.of("outcome", "refuse", "strike", true, "reason", "Да, спам.")));
        assertThat(ok(world.boris().get("/api/me/standing")).get("strikes")).isEmpty();
    }
}
