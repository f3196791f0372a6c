package rapport.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/** Disputes as moderators see and decide them. */
class DisputeTest {
    private static final String RUDE = "Вы дурак, Борис.";
    private static final String REASON = "Эскизы показаны в срок, но работа не закончена.";

    private final TestServer server = TestServer.shared();
    private final World world = World.on(server);
    private final Deal deal = Deal.on(world);
    private final TestClient irina = server.moderator();

    @Test
    void decided_for_the_seller_all_that_is_held_goes_to_her_and_that_is_final() {
        deal.disputed();

        JsonNode decided = ok(decide(deal, Map.of("result", "release")));

        assertThat(decided.get("state").asString()).isEqualTo("decided");
        assertThat(decided.get("decidedBy").get("name").asString()).isEqualTo("Ирина Котова");
        assertThat(ledger()).containsExactly("buyer>held 1400000", "held>seller 1400000");
        assertThat(decide(deal, Map.of("result", "refund")).problem()).isEqualTo("not-now");
        JsonNode ending = deal.read(world.boris()).get("ending");
        assertThat(ending.get("how").asString()).isEqualTo("decided");
        assertThat(ending.get("sellersFault").asBoolean()).isFalse();
        assertThat(deal.cards()).endsWith("disputed", "replied", "decided");
    }

    @Test
    void decided_for_the_buyer_it_goes_back_and_counts_against_the_seller() {
        deal.disputed();

        ok(decide(deal, Map.of("result", "refund")));

        assertThat(ledger()).containsExactly("buyer>held 1400000", "held>buyer 1400000");
        JsonNode order = deal.read(world.anna());
        assertThat(order.get("ending").get("sellersFault").asBoolean()).isTrue();
        assertThat(order.get("dispute").get("decision").get("reason").asString())
                .isEqualTo(REASON);
        assertThat(ok(world.anna().get("/api/orders/" + deal.id())).toString()).doesNotContain("Ирина");
    }

    @Test
    void split_each_gets_a_part_and_both_say_whether_that_was_fair() {
        deal.taken();
        deal.boris("tip", Map.of("amount", 50_000));
        deal.boris("dispute", Map.of("reason", "late", "text", "Срок прошёл, а работы нет."));
        deal.anna("reply", Map.of("text", "Работа готова наполовину."));

        JsonNode decided = ok(decide(deal, Map.of("result", "split", "refund", 500_000)));

        assertThat(decided.get("held").get("amount").asLong()).isEqualTo(1_400_000);
        assertThat(ledger())
                .containsExactly(
                        "buyer>held 1400000",
                        "buyer>held 50000",
                        "held>seller 50000",
                        "held>buyer 500000",
                        "held>seller 900000");
        deal.boris("rate_decision", Map.of("yes", true));
        assertThat(file().get("ratings").get("buyer").asBoolean()).isTrue();
        assertThat(file().get("ratings").get("seller").isNull()).isTrue();
        assertThat(file().at("/order/dispute/decision/myRating").isNull()).isTrue();
    }

    @Test
    void a_moderator_reads_everything_that_speaks_in_it_on_one_page() {
        deal.taken();
        deal.anna("progress", Map.of("done", "Наброски готовы", "next", "Возьмусь за цвет", "percent", 40));
        deal.boris("propose_refund", Map.of("amount", 700_000, "text", "Давайте разойдёмся пополам."));
        World.say(world.boris(), deal.conversation(), "Почему так долго?");
        String stopped = "Давайте мимо площадки: anna@example.com";
        assertThat(World.send(world.anna(), deal.conversation(), UUID.randomUUID(), stopped, false)
                        .problem())
                .isEqualTo("refused");
        deal.boris("dispute", Map.of("reason", "late", "text", "Срок прошёл, а работы нет.", "amount", 1_000_000));

        JsonNode file = file();

        assertThat(file.get("state").asString()).isEqualTo("open");
        assertThat(file.get("ripe").asBoolean()).isFalse();
        assertThat(file.get("held").get("amount").asLong()).isEqualTo(1_400_000);
        JsonNode order = file.get("order");
        assertThat(order.get("buyer").get("name").asString()).isEqualTo("Борис Лаптев");
        assertThat(order.get("dispute").get("wish").get("amount").asLong()).isEqualTo(1_000_000);
        assertThat(order.get("proposals").get(0).get("amount").get("amount").asLong())
                .isEqualTo(700_000);
        assertThat(order.get("reports").get(0).get("done").asString()).isEqualTo("Наброски готовы");
        assertThat(order.get("may")).isEmpty();
        assertThat(order.get("payUrl").isNull()).isTrue();
        assertThat(file.get("log")
                        .valueStream()
                        .map(one -> one.get("actor").asString() + " "
                                + one.get("act").asString()))
                .containsExactly(
                        "buyer place",
                        "payment paid",
                        "seller take",
                        "seller progress",
                        "buyer propose_refund",
                        "buyer dispute");
        assertThat(file.get("ledger").get(0).get("to").asString()).isEqualTo("held");
        JsonNode verdict = file.get("verdicts").get(0);
        assertThat(verdict.get("what").asString()).isEqualTo("refused");
        assertThat(verdict.get("about").get("name").asString()).isEqualTo("Анна Вересова");
        assertThat(verdict.get("text").asString()).isEqualTo(stopped);
        JsonNode page = ok(irina.get(path() + "/messages"));
        assertThat(page.get("messages").valueStream().map(one -> one.get("text").asString()))
                .contains("Почему так долго?", "Давайте разойдёмся пополам.", "Срок прошёл, а работы нет.");
        assertThat(page.get("hasEarlier").asBoolean()).isFalse();
        assertThat(ok(irina.get(path() + "/messages?before=3")).get("messages")).hasSize(2);
    }

    @Test
    void an_order_that_nobody_asked_a_moderator_about_is_not_there_for_him() {
        deal.taken();

        assertThat(irina.get(path()).status()).isEqualTo(404);
        assertThat(irina.get(path() + "/messages").status()).isEqualTo(404);
        assertThat(decide(deal, Map.of("result", "release")).status()).isEqualTo(404);
        assertThat(irina.get("/api/orders/" + deal.id()).status()).isEqualTo(404);
        assertThat(irina.get("/api/conversations/" + deal.conversation() + "/orders")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void to_its_two_sides_and_to_strangers_there_is_nothing_behind_the_door() {
        deal.disputed();
        String id = UUID.randomUUID().toString();

        for (TestClient who : List.of(world.anna(), world.boris(), world.vera())) {
            assertThat(who.get("/api/moderation/disputes").status()).isEqualTo(404);
            assertThat(who.get(path()).bytes())
                    .isEqualTo(who.get(path().replace(deal.id().toString(), id)).bytes());
            assertThat(who.get(path() + "/messages").status()).isEqualTo(404);
            assertThat(who.post(path() + "/decision", Map.of("version", 5, "result", "release", "reason", REASON))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(deal.read(world.boris()).get("stage").asString()).isEqualTo("disputed");
    }

    @Test
    void a_withdrawn_dispute_stays_to_be_read_and_cannot_be_decided() {
        deal.disputed();
        deal.boris("withdraw_dispute", Map.of());

        assertThat(file().get("state").asString()).isEqualTo("over");
        assertThat(decide(deal, Map.of("result", "release")).problem()).isEqualTo("not-now");
    }

    @Test
    void a_decision_is_made_on_the_order_as_it_was_read() {
        deal.disputed();
        int read = file().get("order").get("version").asInt();
        deal.anna("propose_refund", Map.of("amount", 700_000, "text", "Верну половину."));

        Response late = irina.post(path() + "/decision", Map.of("version", read, "result", "refund", "reason", REASON));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("changed-meanwhile");
        assertThat(deal.read(world.boris()).get("stage").asString()).isEqualTo("disputed");
    }

    @Test
    void what_is_wrong_with_a_decision_is_told_by_field() {
        deal.disputed();

        assertThat(errors(irina.post(path() + "/decision", Map.of())))
                .containsExactly("version blank", "result blank", "reason blank");
        assertThat(errors(decide(deal, Map.of("result", "halve")))).containsExactly("result unknown");
        assertThat(errors(decide(deal, Map.of("result", "split")))).containsExactly("refund blank");
        assertThat(errors(decide(deal, Map.of("result", "split", "reason", "ы".repeat(4_001), "refund", 5))))
                .containsExactly("reason too-long");
        for (long refund : new long[] {-1, 0, 1_400_000, Long.MAX_VALUE}) {
            assertThat(errors(decide(deal, Map.of("result", "split", "refund", refund))))
                    .as("%s", refund)
                    .containsExactly("refund invalid");
        }
        assertThat(errors(irina.get("/api/moderation/disputes?state=new"))).containsExactly("state unknown");
        assertThat(errors(irina.get("/api/moderation/disputes?cursor=abc"))).containsExactly("cursor invalid");
    }

    @Test
    void of_two_moderators_at_once_one_decides_and_the_money_moves_once() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 5; round++) {
                deal.disputed();
                int version = file().get("order").get("version").asInt();
                CyclicBarrier start = new CyclicBarrier(4);
                List<Future<Integer>> answers = new ArrayList<>();
                for (String result : List.of("release", "refund", "release", "refund")) {
                    TestClient moderator = server.moderator();
                    answers.add(both.submit(() -> {
                        start.await();
                        return moderator
                                .post(
                                        path() + "/decision",
                                        Map.of("version", version, "result", result, "reason", REASON))
                                .status();
                    }));
                }
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
                assertThat(ledger()).hasSize(2);
            }
        }
    }

    @Test
    void nobody_judges_in_his_own_affairs_nor_reads_what_the_guard_kept_from_him() {
        deal.placedBy(irina);
        deal.anna("take", Map.of());
        ok(deal.act(irina, "dispute", Map.of("reason", "late", "text", "Срок прошёл, а работы нет.")));
        deal.anna("reply", Map.of("text", "Работа готова наполовину."));

        assertThat(irina.get(path()).problem()).isEqualTo("own-case");
        assertThat(irina.get(path() + "/messages").problem()).isEqualTo("own-case");
        Response own = irina.post(path() + "/decision", Map.of("version", 5, "result", "refund", "reason", REASON));
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.problem()).isEqualTo("own-case");
        assertThat(row().get("isOwn").asBoolean()).isTrue();
    }

    @Test
    void moderators_hear_of_what_is_done_to_a_dispute_and_the_two_of_the_decision() {
        deal.taken();
        try (TestStream moderators = irina.stream(null);
                TestStream buyer = world.boris().stream(null)) {
            moderators.next("hello");
            buyer.next("hello");
            deal.boris("dispute", Map.of("reason", "late", "text", "Срок прошёл, а работы нет."));
            moderators.next("moderation");
            deal.anna("reply", Map.of("text", "Работа готова наполовину."));
            moderators.next("moderation");
            deal.boris("withdraw_dispute", Map.of());
            moderators.next("moderation");
            deal.boris("dispute", Map.of("reason", "late", "text", "Обещания не сдержаны."));
            moderators.next("moderation");
            deal.anna("reply", Map.of("text", "Ещё два дня, и всё готово."));
            moderators.next("moderation");
            ok(decide(deal, Map.of("result", "release")));
            moderators.next("moderation");

            buyer.next(
                    event -> event.data().at("/message/card/kind").asString("").equals("decided"));
            buyer.next(event ->
                    event.data().path("orderId").asString("").equals(deal.id().toString()));
        }
    }

    @Test
    void it_is_ripe_when_the_other_side_had_its_say_or_the_time_to_have_it_and_ripe_ones_come_first() {
        try (TestServer own = TestServer.start()) {
            TestClient moderator = own.moderator();
            Deal first = Deal.on(World.on(own)).taken();
            first.boris("dispute", Map.of("reason", "late", "text", "Срок прошёл, а работы нет."));
            own.time().advance(Duration.ofHours(1));
            Deal second = Deal.on(World.on(own)).disputed();

            assertThat(listed(moderator, "open")).containsExactly(second.id() + " true", first.id() + " false");
            assertThat(decide(moderator, first, Map.of("result", "refund")).problem())
                    .isEqualTo("not-now");

            own.time().advance(Duration.ofHours(46).plusMinutes(59));
            assertThat(listed(moderator, "open")).containsExactly(second.id() + " true", first.id() + " false");
            own.time().advance(Duration.ofMinutes(1));
            assertThat(listed(moderator, "open")).containsExactly(first.id() + " true", second.id() + " true");
            assertThat(ok(moderator.get("/api/moderation/disputes")).get("open").asInt())
                    .isEqualTo(2);
            ok(decide(moderator, first, Map.of("result", "refund")));
            own.time().advance(Duration.ofMinutes(1));
            ok(decide(moderator, second, Map.of("result", "split", "refund", 1)));
            assertThat(listed(moderator, "open")).isEmpty();
            assertThat(listed(moderator, "decided")).containsExactly(second.id() + " false", first.id() + " false");
        }
    }

    @Test
    void a_long_list_is_read_page_by_page_without_a_gap() {
        try (TestServer own = TestServer.start()) {
            TestClient moderator = own.moderator();
            List<String> open = new ArrayList<>();
            for (int i = 0; i < 26; i++) {
                World there = World.on(own);
                for (int j = 0; j < 2; j++) {
                    Deal one = Deal.on(there).taken();
                    one.boris("dispute", Map.of("reason", "other", "text", "Не сошлись."));
                    if (j == 1) {
                        one.anna("reply", Map.of("text", "Сойдёмся."));
                    }
                    open.add(one.id().toString());
                }
            }

            JsonNode first = ok(moderator.get("/api/moderation/disputes"));
            JsonNode second = ok(moderator.get(
                    "/api/moderation/disputes?cursor=" + first.get("nextCursor").asString()));

            assertThat(first.get("items")).hasSize(50);
            assertThat(second.get("items")).hasSize(2);
            assertThat(second.get("nextCursor").isNull()).isTrue();
            List<String> read = new ArrayList<>();
            first.get("items").forEach(one -> read.add(one.get("orderId").asString()));
            second.get("items").forEach(one -> read.add(one.get("orderId").asString()));
            assertThat(read).containsExactlyInAnyOrderElementsOf(open);
            assertThat(first.get("items").valueStream().limit(26))
                    .allMatch(one -> one.get("ripe").asBoolean());
        }
    }

    @Test
    void while_it_is_open_a_moderator_looks_at_what_is_otherwise_only_warned_of() {
        deal.disputed();
        UUID conversation = deal.conversation();

        Response held = World.send(world.anna(), conversation, UUID.randomUUID(), RUDE, false);
        assertThat(held.status()).isEqualTo(202);
        assertThat(held.body().get("state").asString()).isEqualTo("held");
        Response card =
                deal.act(world.anna(), "propose_refund", Map.of("amount", 100_000, "text", RUDE, "confirmed", true));
        assertThat(card.problem()).as("what happens to an order does not wait").isEqualTo("refused");
        assertThat(card.body().get("findings")).isNotEmpty();
        UUID calm = UUID.randomUUID();
        deal.anna("propose_refund", Map.of("clientId", calm, "amount", 100_000, "text", "Верну часть."));

        deal.boris("answer", Map.of("itemId", calm, "yes", true));

        assertThat(World.send(world.anna(), conversation, UUID.randomUUID(), RUDE + " Да.", false)
                        .problem())
                .isEqualTo("confirm-first");
    }

    @Test
    void of_two_disputes_in_a_conversation_the_last_one_ends_that() {
        deal.disputed();
        Deal other = Deal.on(world).disputed();
        UUID conversation = deal.conversation();
        assertThat(other.conversation()).isEqualTo(conversation);

        deal.boris("withdraw_dispute", Map.of());
        assertThat(World.send(world.anna(), conversation, UUID.randomUUID(), RUDE, false)
                        .status())
                .isEqualTo(202);

        ok(decide(other, Map.of("result", "release")));
        assertThat(World.send(world.anna(), conversation, UUID.randomUUID(), RUDE + " Да.", false)
                        .problem())
                .isEqualTo("confirm-first");
    }

    @Test
    void what_was_delivered_is_open_to_the_moderator_once_it_is_disputed() {
        deal.taken();
        String file = ok(world.anna().upload("/api/attachments?name=cover.txt", "Обложка".getBytes(UTF_8)))
                .get("id")
                .asString();
        deal.anna("deliver", Map.of("text", "Готово.", "attachmentIds", List.of(file)));
        assertThat(irina.get("/api/attachments/" + file).status()).isEqualTo(404);

        deal.boris("dispute", Map.of("reason", "poor_quality", "text", "Это не то, о чём договорились."));

        assertThat(file().at("/order/deliveries/0/attachments/0/name").asString())
                .isEqualTo("cover.txt");
        assertThat(irina.get("/api/attachments/" + file).status()).isEqualTo(200);
    }

    private String path() {
        return path(deal);
    }

    private static String path(Deal of) {
        return "/api/moderation/disputes/" + of.id();
    }

    private JsonNode file() {
        return ok(irina.get(path()));
    }

    private Response decide(Deal of, Map<String, Object> decision) {
        return decide(irina, of, decision);
    }

    /** Decides on the order as it is now. */
    private static Response decide(TestClient moderator, Deal of, Map<String, Object> decision) {
        Map<String, Object> body = new HashMap<>(decision);
        Response read = moderator.get(path(of));
        body.putIfAbsent(
                "version",
                read.status() == 200 ? read.body().at("/order/version").asInt() : 1);
        body.putIfAbsent("reason", REASON);
        return moderator.post(path(of) + "/decision", body);
    }

    private static List<String> listed(TestClient moderator, String state) {
        return ok(moderator.get("/api/moderation/disputes?state=" + state))
                .get("items")
                .valueStream()
                .map(one ->
                        one.get("orderId").asString() + " " + one.get("ripe").asBoolean())
                .toList();
    }

    private JsonNode row() {
        String cursor = "";
        while (true) {
            JsonNode page = ok(irina.get("/api/moderation/disputes" + cursor));
            for (JsonNode one : page.get("items")) {
                if (one.get("orderId").asString().equals(deal.id().toString())) {
                    return one;
                }
            }
            cursor = "?cursor=" + page.get("nextCursor").asString();
        }
    }

    private List<String> ledger() {
        return server.bean(JdbcClient.class)
                .sql(
                        "SELECT from_pocket || '>' || to_pocket || ' ' || amount FROM ledger_entry WHERE order_id = ? ORDER BY no")
                .param(deal.id())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static List<String> errors(Response response) {
        return response.body()
                .path("errors")
                .valueStream()
                .map(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .toList();
    }
}
