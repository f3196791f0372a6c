package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.exchange.Asked;
import rapport.moderation.Desk;
import rapport.order.Deal;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Spam, blocks and complaints. On a server of its own, because it moves the time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactTest {
    private static final String ASKS = "Здравствуйте! Возьмётесь за обложку?";
    private static final String ADVERTISES = "Продвижение в поиске за неделю, спросите меня!";

    private final TestServer server = TestServer.start();
    private World world = World.on(server);

    @BeforeEach
    void newPeople() {
        world = World.on(server);
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static String way(UUID conversation, String what) {
        return "/api/conversations/" + conversation + "/" + what;
    }

    private Response spam(UUID conversation) {
        return world.anna().put(way(conversation, "spam"), Map.of());
    }

    private List<String> inbox(String filter) {
        return ok(world.anna().get("/api/inbox?filter=" + filter))
                .get("items")
                .valueStream()
                .map(item -> item.get("conversationId").asString())
                .toList();
    }

    private JsonNode view(TestClient who, UUID conversation) {
        return ok(who.get("/api/conversations/" + conversation));
    }

    private JsonNode clock(UUID conversation) {
        return ok(world.anna().get("/api/inbox/" + conversation)).get("clock");
    }

    private JsonNode rating() {
        return ok(world.anna().get("/api/me/rating"));
    }

    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }

    private static void refused(Response response, String type) {
        assertThat(response.body().get("type").asString()).isEqualTo("/problems/" + type);
    }

    @Test
    void what_is_marked_as_spam_leaves_the_lists_and_comes_back_when_the_seller_thinks_better_of_it() {
        UUID conversation = world.write(ADVERTISES);
        JsonNode before = clock(conversation);
        assertThat(view(world.anna(), conversation).get("mayBeSpam").asBoolean())
                .isTrue();
        assertThat(view(world.boris(), conversation).get("mayBeSpam").asBoolean())
                .isFalse();

        assertThat(spam(conversation).status()).isEqualTo(204);
        assertThat(spam(conversation).status()).as("said twice").isEqualTo(204);

        assertThat(inbox("all")).isEmpty();
        assertThat(inbox("waiting")).isEmpty();
        assertThat(inbox("unread")).isEmpty();
        assertThat(inbox("spam")).containsExactly(conversation.toString());
        assertThat(ok(world.anna().get("/api/inbox-counts")).get("unread").asInt())
                .isZero();
        assertThat(clock(conversation).isNull()).isTrue();
        assertThat(rating().get("upcoming")).isEmpty();
        assertThat(view(world.anna(), conversation).get("closed").asString()).isEqualTo("spam");
        assertThat(view(world.boris(), conversation).get("closed").isNull())
                .as("its sender is not told")
                .isTrue();
        World.say(world.boris(), conversation, "Что скажете?");
        assertThat(inbox("unread")).isEmpty();
        assertThat(clock(conversation).isNull()).isTrue();
        refused(World.send(world.anna(), conversation, UUID.randomUUID(), "Здравствуйте, Борис!", false), "open-first");

        assertThat(world.anna().delete(way(conversation, "spam")).status()).isEqualTo(204);

        assertThat(inbox("waiting")).containsExactly(conversation.toString());
        assertThat(inbox("spam")).isEmpty();
        assertThat(clock(conversation)).as("as if nothing had been").isEqualTo(before);
        assertThat(rating().get("upcoming")).hasSize(1);
        assertThat(server.bean(JdbcClient.class)
                        .sql("SELECT state FROM guard_case WHERE conversation_id = ?")
                        .param(conversation)
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("withdrawn");
    }

    @Test
    void an_answered_contact_is_no_spam_nor_one_with_an_order_nor_ones_own() {
        UUID conversation = world.write(ASKS);
        refused(world.boris().put(way(conversation, "spam"), Map.of()), "not-spam");
        assertThat(World.send(world.anna(), conversation, UUID.randomUUID(), "Возьмусь, Борис!", true)
                        .status())
                .isEqualTo(202);
        refused(spam(conversation), "not-spam");
        World.say(world.anna(), conversation, "Здравствуйте, Борис! Возьмусь.");
        refused(spam(conversation), "not-spam");

        World other = World.on(server);
        Deal.on(other).placed();
        UUID ordered = other.write(ASKS);
        refused(other.anna().put(way(ordered, "spam"), Map.of()), "not-spam");
    }

    @Test
    void a_moderator_who_finds_no_spam_takes_the_pardon_back_and_the_24_hours_were_running_all_the_time() {
        UUID conversation = world.write(ASKS);
        assertThat(spam(conversation).status()).isEqualTo(204);
        server.time().advance(Duration.ofHours(30));
        JsonNode guardCase = Desk.caseOf(server.moderator(), world.borisId());
        assertThat(guardCase.get("summary").get("kind").asString()).isEqualTo("spam");
        assertThat(guardCase.get("texts").get(0).get("text").asString()).isEqualTo(ASKS);
        assertThat(guardCase.get("report").get("by").get("id").asString())
                .isEqualTo(world.annaId().toString());

        ok(Desk.decide(
                server.moderator(), guardCase, Map.of("outcome", "allow", "reason", "Обычный вопрос покупателя.")));

        assertThat(inbox("all")).containsExactly(conversation.toString());
        until(() -> rating().get("events").size() == 1);
        assertThat(rating().get("events").get(0).get("kind").asString()).isEqualTo("missed");
        assertThat(rating().get("events").get(0).get("pardon").isNull()).isTrue();
        assertThat(rating().get("number").asInt()).isEqualTo(8_181);
        refused(spam(conversation), "not-spam");
        assertThat(ok(world.boris().get("/api/me/standing")).get("strikes")).isEmpty();
    }

    @Test
    void confirmed_spam_stays_out_of_the_rating_and_brings_its_sender_a_strike_that_he_may_appeal() {
        UUID conversation = world.write(ADVERTISES);
        assertThat(spam(conversation).status()).isEqualTo(204);
        JsonNode guardCase = Desk.caseOf(server.moderator(), world.borisId());
        assertThat(guardCase.get("mayStrike").asBoolean()).isTrue();

        ok(Desk.decide(
                server.moderator(),
                guardCase,
                Map.of("outcome", "refuse", "strike", true, "reason", "Реклама продавцам.")));

        server.time().advance(Duration.ofDays(2));
        assertThat(rating().get("upcoming")).isEmpty();
        assertThat(rating().get("events")).isEmpty();
        assertThat(world.anna().delete(way(conversation, "spam")).status()).isEqualTo(204);
        refused(spam(conversation), "not-spam");
        JsonNode strike =
                ok(world.boris().get("/api/me/standing")).get("strikes").get(0);
        assertThat(strike.get("reason").asString()).isEqualTo("Реклама продавцам.");
        assertThat(world.boris()
                        .post(
                                "/api/me/appeals",
                                Map.of("against", strike.get("id").asString(), "plea", "Я хотел помочь."))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void who_is_blocked_neither_writes_nor_begins_nor_orders_and_is_told_so() {
        UUID conversation = world.write(ASKS);
        World.say(world.boris(), conversation, "И ещё вопрос.");
        assertThat(world.anna().put(way(conversation, "block"), Map.of()).status())
                .isEqualTo(204);

        Response said = World.send(world.boris(), conversation, UUID.randomUUID(), "Вы тут?", true);
        assertThat(said.status()).isEqualTo(403);
        refused(said, "blocked");
        refused(World.send(world.boris(), conversation, UUID.randomUUID(), "Вы тут?", false), "blocked");
        refused(world.start(world.boris(), UUID.randomUUID(), "Вы тут?"), "blocked");
        refused(Deal.on(world).place(world.boris(), UUID.randomUUID()), "blocked");
        refused(World.send(world.anna(), conversation, UUID.randomUUID(), "Борис, добрый день!", false), "open-first");
        assertThat(World.texts(world.boris(), conversation))
                .as("what was said stays")
                .hasSize(2);
        assertThat(view(world.boris(), conversation).get("closed").asString()).isEqualTo("blocked");
        assertThat(view(world.anna(), conversation).get("closed").asString()).isEqualTo("blocking");
        assertThat(clock(conversation).isNull()).isTrue();
        assertThat(rating().get("upcoming")).isEmpty();
        assertThat(ok(world.anna().get("/api/me/blocks"))
                        .get(0)
                        .get("person")
                        .get("id")
                        .asString())
                .isEqualTo(world.borisId().toString());
        assertThat(ok(world.boris().get("/api/me/blocks"))).isEmpty();

        assertThat(world.anna().delete(way(conversation, "block")).status()).isEqualTo(204);
        assertThat(clock(conversation).get("firstSeq").asInt()).isEqualTo(1);
        assertThat(rating().get("upcoming")).hasSize(1);
        World.say(world.boris(), conversation, "Спасибо, жду ответа.");
    }

    @Test
    void who_is_blocked_finds_no_way_through_the_exchange() {
        Asked asked = Asked.by(world);
        UUID proposal = asked.proposed();
        UUID conversation = world.write(ASKS);
        assertThat(world.boris().put(way(conversation, "block"), Map.of()).status())
                .isEqualTo(204);

        Map<String, Object> again = new HashMap<>(Asked.offer());
        again.put("text", "Здравствуйте! Прочтите, пожалуйста, и это: сделаю за два дня, покажу три наброска.");
        refused(world.anna().send("PUT", "/api/proposals/" + proposal, again, "If-Match", "*"), "blocked");
        refused(
                world.boris()
                        .post(
                                "/api/proposals/" + proposal + "/acts",
                                Map.of("act", "decline", "text", "Спасибо, в другой раз.")),
                "open-first");
    }

    @Test
    void a_tip_of_who_is_blocked_arrives_but_waits_for_no_answer() {
        Deal deal = Deal.on(world).taken();
        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        deal.boris("accept", Map.of());
        assertThat(world.anna().put(way(deal.conversation(), "block"), Map.of()).status())
                .isEqualTo(204);

        deal.boris("tip", Map.of("amount", 10_000, "text", "Спасибо за обложку!"));

        assertThat(deal.cards()).contains("tipped");
        assertThat(clock(deal.conversation()).isNull()).isTrue();
    }

    @Test
    void a_block_holds_also_where_the_blocked_one_sells() {
        UUID conversation = world.write(ASKS);
        World.publish(world.boris(), "Вёрстка книги");
        assertThat(world.boris().put(way(conversation, "block"), Map.of()).status())
                .isEqualTo(204);
        refused(
                world.anna()
                        .post(
                                "/api/conversations",
                                Map.of("sellerId", world.borisId(), "clientId", UUID.randomUUID(), "text", ASKS)),
                "blocked");
        assertThat(clock(conversation).isNull())
                .as("who may not answer owes no answer")
                .isTrue();
    }

    @Test
    void what_was_still_on_its_way_becomes_a_draft_again() {
        UUID conversation = world.write(ASKS);
        UUID clientId = UUID.randomUUID();
        assertThat(World.send(world.boris(), conversation, clientId, "Ещё вопрос", true)
                        .status())
                .isEqualTo(202);
        assertThat(world.anna().put(way(conversation, "block"), Map.of()).status())
                .isEqualTo(204);
        assertThat(ok(world.boris().get("/api/pending"))).isEmpty();
        assertThat(view(world.boris(), conversation).get("draft").get("text").asString())
                .isEqualTo("Ещё вопрос");
        assertThat(world.boris()
                        .post("/api/pending/" + clientId + "/release", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(World.texts(world.anna(), conversation)).containsExactly(ASKS);
    }

    @Test
    void nobody_is_blocked_while_an_order_is_in_work() {
        Deal deal = Deal.on(world);
        deal.placed();
        UUID conversation = world.write(ASKS);
        Response refused = world.anna().put(way(conversation, "block"), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        refused(refused, "order-in-work");
        refused(world.boris().put(way(conversation, "block"), Map.of()), "order-in-work");
        deal.boris("cancel", Map.of("text", ""));
        assertThat(world.anna().put(way(conversation, "block"), Map.of()).status())
                .isEqualTo(204);
    }

    @Test
    void who_pays_for_an_order_was_no_spammer() {
        UUID conversation = world.write(ADVERTISES);
        assertThat(spam(conversation).status()).isEqualTo(204);
        Deal.on(world).placed();
        assertThat(inbox("all")).containsExactly(conversation.toString());
        assertThat(view(world.anna(), conversation).get("closed").isNull()).isTrue();
    }

    @Test
    void a_race_between_blocking_and_writing_lets_nothing_through_afterwards() throws Exception {
        UUID conversation = world.write(ASKS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String text = "Сообщение " + i;
            tasks.add(() -> World.send(world.boris(), conversation, UUID.randomUUID(), text, false)
                    .status());
            if (i == 10) {
                tasks.add(() ->
                        world.anna().put(way(conversation, "block"), Map.of()).status());
            }
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isIn(201, 204, 403);
            }
        }
        int said = World.texts(world.anna(), conversation).size();
        refused(World.send(world.boris(), conversation, UUID.randomUUID(), "И ещё", false), "blocked");
        assertThat(World.texts(world.anna(), conversation)).hasSize(said);
        assertThat(clock(conversation).isNull()).isTrue();
    }

    private Response complain(TestClient who, UUID conversation, int seq, String reason) {
        return who.post(
                way(conversation, "complaints"),
                Map.of("seq", seq, "reason", reason, "words", "Посмотрите, пожалуйста"));
    }

    @Test
    void a_complaint_is_decided_on_by_a_moderator_and_both_are_told() {
        UUID conversation = world.write(ASKS);
        World.say(world.boris(), conversation, "Да вы ничего не умеете");
        assertThat(complain(world.anna(), conversation, 2, "rudeness").status()).isEqualTo(201);
        assertThat(complain(world.anna(), conversation, 2, "spam")
                        .body()
                        .get("reason")
                        .asString())
                .as("of each message once")
                .isEqualTo("rudeness");
        JsonNode guardCase = Desk.caseOf(server.moderator(), world.borisId());
        assertThat(guardCase.get("summary").get("kind").asString()).isEqualTo("complaint");
        assertThat(guardCase.get("report").get("seq").asInt()).isEqualTo(2);
        assertThat(guardCase.get("report").get("reason").asString()).isEqualTo("rudeness");
        assertThat(guardCase.get("plea").asString()).isEqualTo("Посмотрите, пожалуйста");
        assertThat(guardCase.get("earlier")).hasSize(2);

        ok(Desk.decide(server.moderator(), guardCase, Map.of("outcome", "refuse", "strike", true, "reason", "Грубо.")));

        JsonNode told = ok(world.anna().get(way(conversation, "complaints"))).get(0);
        assertThat(told.get("state").asString()).isEqualTo("confirmed");
        assertThat(told.get("answer").asString()).isEqualTo("Грубо.");
        assertThat(ok(world.boris().get("/api/me/standing")).get("strikes")).hasSize(1);
        assertThat(ok(world.boris().get(way(conversation, "complaints")))).isEmpty();
    }

    @Test
    void nobody_complains_of_his_own_message_or_of_one_that_is_not_there() {
        UUID conversation = world.write(ASKS);
        refused(complain(world.boris(), conversation, 1, "spam"), "not-found");
        refused(complain(world.anna(), conversation, 7, "spam"), "not-found");
        refused(complain(world.anna(), conversation, 1, "boredom"), "invalid-input");
        refused(
                world.anna().post(way(conversation, "complaints"), Map.of("seq", 1, "reason", "other", "words", "")),
                "invalid-input");
        refused(complain(world.vera(), conversation, 1, "spam"), "not-found");
    }

    @Test
    void complaints_are_bounded_in_number() {
        UUID conversation = world.write(ASKS);
        for (int seq = 1; seq <= 20; seq++) {
            assertThat(complain(world.anna(), conversation, seq, "spam").status())
                    .isEqualTo(201);
            World.say(world.boris(), conversation, "Ещё " + seq);
        }
        assertThat(complain(world.anna(), conversation, 21, "spam").status()).isEqualTo(429);
    }
}
