package rapport.order;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

class OrderTest {
    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final Deal deal = Deal.on(world);

    @Test
    void an_order_lives_its_life_in_the_conversation() {
        deal.taken();
        deal.anna("progress", Map.of("done", "Наброски готовы", "next", "Возьмусь за цвет", "percent", 40));
        UUID offer = UUID.randomUUID();
        deal.anna(
                "offer",
                Map.of(
                        "clientId",
                        offer,
                        "text",
                        "Спасибо за идею! Могу нарисовать и разворот.",
                        "lines",
                        List.of(Map.of("kind", "option", "title", "Разворот", "amount", 300_000, "extraDays", 2))));
        JsonNode widened = deal.boris("answer", Map.of("itemId", offer, "yes", true));
        assertThat(widened.get("price").get("amount").asLong()).isEqualTo(1_700_000);
        assertThat(widened.get("proposals").get(0).get("state").asString()).isEqualTo("accepted");
        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        deal.boris("revise", Map.of("text", "Сделайте небо светлее, пожалуйста."));
        deal.anna("deliver", Map.of("text", "Небо теперь светлее."));
        JsonNode accepted = deal.boris("accept", Map.of());

        assertThat(accepted.get("stage").asString()).isEqualTo("accepted");
        assertThat(accepted.get("ending").get("how").asString()).isEqualTo("accepted");
        assertThat(deal.cards())
                .containsExactly(
                        "placed",
                        "taken",
                        "progress",
                        "proposed",
                        "answered",
                        "delivered",
                        "revision",
                        "delivered",
                        "accepted");
        assertThat(ledger()).containsExactly("buyer>held 1400000", "buyer>held 300000", "held>seller 1700000");
    }

    @Test
    void what_is_said_with_a_card_is_an_answer_and_found_and_a_card_without_words_is_none() {
        UUID conversation = world.write("Здравствуйте! Возьмётесь?");
        deal.taken();
        assertThat(clock(conversation).isNull()).isFalse();

        deal.anna("progress", Map.of("done", "Наброски готовы", "next", "", "percent", 10));

        assertThat(clock(conversation).isNull()).isTrue();
        JsonNode last = ok(world.boris().get("/api/inbox/" + conversation)).get("last");
        assertThat(last.get("card").asString()).isEqualTo("progress");
        assertThat(last.get("preview").asString()).isEqualTo("Наброски готовы");
    }

    private JsonNode clock(UUID conversation) {
        return ok(world.anna().get("/api/inbox/" + conversation)).get("clock");
    }

    @Test
    void the_same_request_again_is_one_order_and_one_act() {
        UUID clientId = UUID.randomUUID();
        JsonNode first = ok(deal.place(world.boris(), clientId));
        JsonNode again = ok(deal.place(world.boris(), clientId));
        assertThat(again.get("id")).isEqualTo(first.get("id"));

        deal.taken();
        Map<String, Object> report =
                Map.of("clientId", UUID.randomUUID(), "done", "Наброски готовы", "next", "", "percent", 10);
        deal.anna("progress", report);
        assertThat(deal.anna("progress", report).get("reports")).hasSize(1);
    }

    @Test
    void who_is_not_to_act_or_acts_too_late_is_told_that_it_is_not_now() {
        deal.placed();

        assertThat(problem(deal.act(world.boris(), "take", Map.of()))).isEqualTo("not-now");
        deal.anna("take", Map.of());
        assertThat(problem(deal.act(world.anna(), "take", Map.of()))).isEqualTo("not-now");
        assertThat(problem(deal.act(world.boris(), "accept", Map.of()))).isEqualTo("not-now");
    }

    @Test
    void input_that_is_wrong_is_told_by_field() {
        deal.taken();

        assertThat(errors(deal.act(world.anna(), "offer", Map.of("lines", List.of()))))
                .containsExactly("lines blank");
        assertThat(errors(deal.act(
                        world.anna(),
                        "offer",
                        Map.of("lines", List.of(Map.of("kind", "tip", "title", "", "amount", -5, "extraDays", 1000))))))
                .containsExactly(
                        "lines[0].kind unknown",
                        "lines[0].title blank",
                        "lines[0].amount too-small",
                        "lines[0].extraDays too-large");
        assertThat(errors(deal.act(
                        world.anna(),
                        "offer",
                        Map.of(
                                "lines",
                                java.util.Collections.nCopies(
                                        200, Map.of("kind", "option", "title", "Ещё", "amount", 5, "extraDays", 0))))))
                .contains("lines too-many");
        assertThat(errors(deal.act(world.anna(), "progress", Map.of("percent", 101))))
                .containsExactly("done blank", "percent too-large");
        assertThat(errors(deal.act(world.anna(), "dance", Map.of()))).containsExactly("act unknown");
        assertThat(errors(deal.act(world.anna(), "deliver", Map.of("text", "ы".repeat(4_001)))))
                .containsExactly("text too-long");
        assertThat(errors(deal.act(world.boris(), "propose_refund", Map.of("amount", 1_400_001))))
                .containsExactly("amount too-large");
        assertThat(errors(deal.act(world.boris(), "answer", Map.of("itemId", UUID.randomUUID(), "yes", true))))
                .isEmpty();
        assertThat(problem(deal.act(world.anna(), "deliver", Map.of("text", "ы".repeat(5_000_000)))))
                .isEqualTo("too-large");
    }

    @Test
    void the_guard_stops_contacts_in_what_is_said_with_a_card_and_keeps_what_was_written() {
        deal.taken();

        Response refused = deal.act(
                world.anna(), "deliver", Map.of("text", "Готово. Пишите мне на anna@example.com, там быстрее."));

        assertThat(problem(refused)).isEqualTo("refused");
        assertThat(refused.body().get("findings")).isNotEmpty();
        assertThat(deal.read(world.anna()).get("stage").asString()).isEqualTo("in_work");
        assertThat(deal.cards()).doesNotContain("delivered");
    }

    @Test
    void the_guard_says_in_which_of_several_texts_it_found_something() {
        deal.taken();

        Response refused = deal.act(
                world.anna(),
                "progress",
                Map.of("done", "Эскиз готов.", "next", "", "question", "Пришлёте на anna@example.com?", "percent", 50));

        assertThat(problem(refused)).isEqualTo("refused");
        assertThat(refused.body().get("findings")).allSatisfy(finding -> {
            assertThat(finding.get("name").asString()).isEqualTo("3");
            assertThat(finding.get("start").asInt()).isEqualTo("Пришлёте на ".length());
        });
    }

    @Test
    void a_number_in_pieces_is_found_over_the_fields_of_a_card_and_after_what_was_said_before() {
        deal.taken();
        Map<String, Object> pieces =
                Map.of("done", "Мой номер +7 916", "next", "123", "question", "45 67", "percent", 50);
        assertThat(problem(deal.act(world.anna(), "progress", pieces))).isEqualTo("refused");

        ok(World.send(world.anna(), deal.conversation(), UUID.randomUUID(), "Мой номер 8 916", false));
        assertThat(problem(deal.act(world.anna(), "deliver", Map.of("text", "123 45 67"))))
                .isEqualTo("refused");
        assertThat(deal.cards()).doesNotContain("progress", "delivered");
    }

    @Test
    void who_is_frozen_takes_no_work_but_has_his_say_in_a_dispute() {
        deal.placed();
        freeze(world.annaId());
        assertThat(problem(deal.act(world.anna(), "take", Map.of()))).isEqualTo("frozen");

        thaw(world.annaId());
        deal.anna("take", Map.of());
        freeze(world.annaId());
        assertThat(problem(deal.act(world.anna(), "deliver", Map.of("text", "Готово."))))
                .isEqualTo("frozen");
        deal.boris("dispute", Map.of("reason", "late", "text", "Срок прошёл, а эскизов нет."));
        assertThat(deal.anna("reply", Map.of("text", "Эскизы были готовы вчера."))
                        .at("/dispute/reply")
                        .asString())
                .startsWith("Эскизы");
    }

    private void freeze(UUID accountId) {
        ok(server.moderator()
                .post("/api/moderation/people/" + accountId + "/freeze", Map.of("reason", "Рассылка.", "days", 3)));
    }

    private void thaw(UUID accountId) {
        ok(server.moderator().post("/api/moderation/people/" + accountId + "/thaw", Map.of("reason", "Выяснили.")));
    }

    @Test
    void words_that_lead_nowhere_are_held_against_nobody() {
        deal.placed();

        Response late = deal.act(world.anna(), "deliver", Map.of("text", "Пишите мне на anna@example.com."));

        assertThat(problem(late)).isEqualTo("not-now");
        assertThat(ok(server.moderator().get("/api/moderation/people/" + world.annaId()))
                        .get("log"))
                .isEmpty();
    }

    @Test
    void an_order_is_seen_by_its_two_sides_only_and_each_sees_what_it_may_do() {
        deal.placed();
        TestClient vera = world.vera();

        assertThat(vera.get("/api/orders/" + deal.id()).status()).isEqualTo(404);
        assertThat(texts(deal.read(world.boris()).get("may"))).containsExactly("cancel");
        assertThat(texts(deal.read(world.anna()).get("may"))).containsExactly("take", "decline");
        assertThat(ok(vera.get("/api/orders?side=buyer")).get("items")).isEmpty();
        assertThat(ok(world.boris().get("/api/orders?side=buyer")).get("items")).hasSize(1);
        JsonNode sold = ok(world.anna().get("/api/orders?side=seller"));
        assertThat(sold.get("items").get(0).get("waitsForMe").asBoolean()).isTrue();
        assertThat(errors(world.anna().get("/api/orders?side=both"))).containsExactly("side unknown");
    }

    @Test
    void nobody_orders_of_himself_or_what_has_changed_meanwhile() {
        assertThat(errors(deal.place(world.anna(), UUID.randomUUID()))).containsExactly("serviceId invalid");
        Map<String, Object> stale = Map.of(
                "clientId",
                UUID.randomUUID(),
                "serviceId",
                world.serviceId(),
                "serviceVersion",
                77,
                "package",
                0,
                "options",
                List.of(),
                "answers",
                List.of());
        assertThat(problem(world.boris().post("/api/orders", stale))).isEqualTo("changed-meanwhile");
    }

    @Test
    void ideas_are_the_sellers_alone() {
        deal.taken();
        Map<String, Object> ideas =
                Map.of("ideas", List.of(Map.of("text", "Закладка в том же стиле", "offered", false)));
        ok(world.anna().put("/api/orders/" + deal.id() + "/ideas", ideas));

        assertThat(deal.read(world.anna()).get("ideas")).hasSize(1);
        assertThat(deal.read(world.boris()).get("ideas")).isEmpty();
        assertThat(world.boris()
                        .put("/api/orders/" + deal.id() + "/ideas", ideas)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void accepting_and_cancelling_at_the_same_moment_has_one_winner_and_a_balanced_ledger() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 10; round++) {
                deal.taken();
                UUID refund = UUID.randomUUID();
                deal.anna("propose_refund", Map.of("clientId", refund, "amount", 1_000_000));
                deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
                CyclicBarrier start = new CyclicBarrier(4);
                List<Future<Integer>> answers = new ArrayList<>();
                for (Callable<Response> move : List.<Callable<Response>>of(
                        () -> deal.act(world.boris(), "accept", Map.of()),
                        () -> deal.act(world.boris(), "answer", Map.of("itemId", refund, "yes", true)),
                        () -> deal.act(world.anna(), "withdraw", Map.of("itemId", refund)),
                        () -> deal.act(world.boris(), "revise", Map.of("text", "Светлее, пожалуйста.")))) {
                    answers.add(both.submit(() -> {
                        start.await();
                        return move.call().status();
                    }));
                }
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).allMatch(status -> status == 200 || status == 409);
                assertThat(statuses).contains(200);
                long ends = deal.cards().stream().filter("accepted"::equals).count();
                JsonNode order = deal.read(world.boris());
                long held = order.get("ending").isNull() ? 1_400_000 : 0;
                assertThat(balance("held")).isEqualTo(held);
                assertThat(balance("held") + balance("seller") + balance("buyer"))
                        .isZero();
                assertThat(ends).isLessThanOrEqualTo(round + 1L);
            }
        }
    }

    @Test
    void time_does_what_it_does_without_anybody() {
        try (TestServer own = TestServer.start()) {
            World there = World.on(own);
            Deal lapsing = Deal.on(there);
            lapsing.placed();

            try (TestStream stream = there.boris().stream(null)) {
                stream.next("hello");
                own.time().advance(Duration.ofDays(1));
                JsonNode told = stream.next("message").data().get("message");
                assertThat(told.get("card").get("kind").asString()).isEqualTo("lapsed");
            }

            assertThat(lapsing.read(there.boris()).get("stage").asString()).isEqualTo("cancelled");
            assertThat(lapsing.cards()).containsExactly("placed", "lapsed");
        }
    }

    @Test
    void log_and_ledger_are_never_changed() {
        deal.taken();
        JdbcClient jdbc = server.context().getBean(JdbcClient.class);

        for (String sql : List.of(
                "UPDATE ledger_entry SET amount = 1",
                "DELETE FROM ledger_entry",
                "TRUNCATE ledger_entry",
                "UPDATE order_log SET act = 'take'",
                "DELETE FROM order_log",
                "TRUNCATE order_log")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private List<String> ledger() {
        return server.context()
                .getBean(JdbcClient.class)
                .sql(
                        "SELECT from_pocket || '>' || to_pocket || ' ' || amount FROM ledger_entry WHERE order_id = ? ORDER BY no")
                .param(deal.id())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private long balance(String pocket) {
        return server.context()
                .getBean(JdbcClient.class)
                .sql("""
                        SELECT coalesce(sum(CASE WHEN to_pocket = :pocket THEN amount WHEN from_pocket = :pocket THEN -amount END), 0)
                        FROM ledger_entry WHERE order_id = :id
                        """)
                .param("pocket", pocket)
                .param("id", deal.id())
                .query(Long.class)
                .single();
    }

    private static String problem(Response response) {
        return response.body().path("type").asString("").replace("/problems/", "");
    }

    private static List<String> errors(Response response) {
        return response.body()
                .path("errors")
                .valueStream()
                .map(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
