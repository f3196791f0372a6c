package rapport.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testing.World.ok;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.order.FakePayments.Fate;
import rapport.testing.TestClient;
import rapport.testing.TestClient.Response;
import rapport.testing.TestServer;
import rapport.testing.TestStream;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders that are paid for at a payment service of the marketplace, which is as unreliable as services are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpPaymentsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final FakePayments fake = new FakePayments();
    private final TestServer server = TestServer.start(fake.settings());
    private final JdbcClient jdbc = server.bean(JdbcClient.class);
    private World world = World.on(server);
    private Deal deal = Deal.on(world);

    HttpPaymentsTest() {
        logged.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(logged);
    }

    @BeforeEach
    void newPeople() {
        fake.willDo(call -> Fate.CONFIRM);
        world = World.on(server);
        deal = Deal.on(world);
    }

    @AfterAll
    void nothing_was_asked_wrongly_and_the_secret_is_in_no_log() {
        server.close();
        fake.close();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(logged);
        assertThat(fake.faults()).isEmpty();
        assertThat(logged.list)
                .isNotEmpty()
                .noneMatch(event -> String.valueOf(event.getThrowableProxy())
                        .concat(event.getFormattedMessage())
                        .contains(FakePayments.SECRET));
    }

    @Test
    void before_it_is_paid_the_buyer_alone_knows_of_an_order_and_afterwards_both_see_it() {
        fake.willDo(call -> Fate.AWAIT);
        try (TestStream buyers = world.boris().stream(null);
                TestStream sellers = world.anna().stream(null)) {
            buyers.next("hello");
            sellers.next("hello");
            deal.placed();
            until(() -> !payUrl().isNull());

            assertThat(payUrl().asString()).isEqualTo("https://pay.example/" + deal.id());
            assertThat(stage()).isEqualTo("unpaid");
            assertThat(world.anna().get("/api/orders/" + deal.id()).status()).isEqualTo(404);
            assertThat(ok(world.anna().get("/api/orders?side=seller")).get("items"))
                    .isEmpty();
            assertThat(ok(world.anna().get("/api/conversations/" + deal.conversation() + "/orders")))
                    .isEmpty();
            assertThat(ok(world.anna().get("/api/inbox")).get("items")).isEmpty();
            assertThat(sellers.drain()).isEmpty();

            fake.settle(deal.id(), true);
            assertThat(FakePayments.tell(server, deal.id(), "confirmed").status())
                    .isEqualTo(204);

            assertThat(sellers.next("message").data().at("/message/card/kind").asString())
                    .isEqualTo("placed");
        }
        assertThat(deal.read(world.anna()).get("stage").asString()).isEqualTo("placed");
        assertThat(payUrl().isNull()).isTrue();
        assertThat(ledger()).containsExactly("buyer>held 1400000");
    }

    @Test
    void the_buyer_hears_live_where_to_pay() {
        fake.willDo(call -> Fate.FAIL);
        deal.placed();
        until(() -> fake.times(deal.id()) == 1);
        fake.willDo(call -> Fate.AWAIT);
        try (TestStream stream = world.boris().stream(null)) {
            stream.next("hello");
            server.time().advance(Duration.ofMinutes(2));
            stream.next(event -> event.kind().equals("order")
                    && event.data().get("orderId").asString().equals(deal.id().toString()));
        }
        assertThat(payUrl().asString()).endsWith(deal.id().toString());
    }

    @Test
    void unpaid_for_an_hour_it_ends_and_money_that_comes_later_goes_back() {
        fake.willDo(call -> call.kind().equals("hold") ? Fate.AWAIT : Fate.CONFIRM);
        deal.placed();
        until(() -> !payUrl().isNull());
        server.time().advance(Duration.ofHours(1));
        until(() -> stage().equals("cancelled"));
        assertThat(payUrl().isNull()).isTrue();

        fake.settle(deal.id(), true);
        assertThat(FakePayments.tell(server, deal.id(), "confirmed").status()).isEqualTo(204);

        until(() -> unsettled() == 0);
        assertThat(fake.done(deal.id(), "refund")).isEqualTo(1_400_000);
        assertThat(stage()).isEqualTo("cancelled");
        assertThat(ledger()).containsExactly("buyer>held 1400000", "held>buyer 1400000");
        assertThat(world.anna().get("/api/orders/" + deal.id()).status()).isEqualTo(404);
    }

    @Test
    void what_the_buyers_bank_declines_ends_the_order() {
        fake.willDo(call -> Fate.DECLINE);
        deal.placed();
        until(() -> stage().equals("cancelled"));

        assertThat(deal.read(world.boris()).at("/ending/how").asString()).isEqualTo("not_paid");
        assertThat(FakePayments.tell(server, deal.id(), "confirmed").status()).isEqualTo(204);
        assertThat(ledger()).isEmpty();
        assertThat(warnings()).anyMatch(text -> text.contains(deal.id() + " is declined"));
    }

    @Test
    void what_is_lost_on_the_way_is_asked_for_again_and_done_once() {
        List<Fate> fates =
                List.of(Fate.LOSE_REQUEST, Fate.FAIL, Fate.GARBLE, Fate.MISLEAD, Fate.LOSE_ANSWER, Fate.AWAIT);
        fake.willDo(call -> fates.get(Math.min(call.before(), fates.size() - 1)));
        deal.placed();
        for (int tries = 1; tries < fates.size(); tries++) {
            int soFar = tries;
            until(() -> tries(deal.id()) == soFar);
            assertThat(fake.times(deal.id())).isEqualTo(soFar);
            assertThat(stage()).isEqualTo("unpaid");
            assertThat(payUrl().isNull()).isTrue();
            server.time().advance(Duration.ofMinutes(6));
        }
        until(() -> stage().equals("placed"));

        assertThat(fake.times(deal.id())).isEqualTo(fates.size());
        assertThat(ledger()).containsExactly("buyer>held 1400000");
    }

    @Test
    void options_and_tips_wait_for_their_money_too() {
        deal.placed();
        until(() -> stage().equals("placed"));
        deal.anna("take", Map.of());
        fake.willDo(call -> call.kind().equals("hold") ? Fate.AWAIT : Fate.CONFIRM);
        UUID offer = UUID.randomUUID();
        deal.anna(
                "offer",
                Map.of(
                        "clientId",
                        offer,
                        "lines",
                        List.of(Map.of("kind", "option", "title", "Разворот", "amount", 300_000, "extraDays", 2))));
        deal.boris("answer", Map.of("itemId", offer, "yes", true));
        until(() -> payUrl().asString("").endsWith(offer.toString()));
        assertThat(waitsForBoris()).isTrue();
        assertThat(deal.read(world.anna()).get("payUrl").isNull()).isTrue();
        assertThat(deal.read(world.boris()).at("/price/amount").asLong()).isEqualTo(1_400_000);
        UUID tip = UUID.randomUUID();
        deal.boris("tip", Map.of("clientId", tip, "amount", 50_000));
        fake.settle(tip, true);
        fake.settle(offer, false);

        FakePayments.tell(server, tip, "confirmed");
        FakePayments.tell(server, offer, "declined");

        until(() -> unsettled() == 0);
        assertThat(deal.read(world.boris()).at("/price/amount").asLong()).isEqualTo(1_400_000);
        assertThat(deal.read(world.boris()).at("/proposals/0/state").asString()).isEqualTo("not_paid");
        assertThat(deal.cards())
                .containsExactly("placed", "taken", "proposed", "answered", "tipped", "payment_declined");
        assertThat(waitsForBoris()).isFalse();
        assertThat(ledger()).containsExactly("buyer>held 1400000", "buyer>held 50000", "held>seller 50000");
        assertThat(fake.done(deal.id(), "release")).isEqualTo(50_000);
    }

    @Test
    void a_callback_counts_only_under_a_signature_of_now() {
        fake.willDo(call -> Fate.AWAIT);
        deal.placed();
        until(() -> !payUrl().isNull());
        Map<String, Object> body = Map.of("id", deal.id(), "state", "confirmed");
        byte[] bytes = JSON.writeValueAsBytes(body);
        Instant now = server.time().instant();
        String good = FakePayments.sign(FakePayments.SECRET, now, bytes);

        Map<String, Object> tampered = Map.of("id", deal.id(), "state", "declined");
        assertBad(FakePayments.tell(server, tampered, good));
        for (String header : List.of(
                FakePayments.sign("another secret, long enough for any use", now, bytes),
                FakePayments.sign(FakePayments.SECRET, now.minusSeconds(301), bytes),
                FakePayments.sign(FakePayments.SECRET, now.plusSeconds(301), bytes),
                good.replace("v1=", "v0="),
                "nonsense")) {
            assertBad(FakePayments.tell(server, body, header));
        }
        assertBad(server.client().sendBare("POST", "/api/payments/callbacks", body));
        assertBad(server.client().sendBare("POST", "/api/payments/callbacks", null, "Rapport-Signature", good));
        assertThat(stage()).isEqualTo("unpaid");

        server.time().advance(Duration.ofMinutes(5));
        assertThat(FakePayments.tell(server, body, good).status()).isEqualTo(204);
        assertThat(stage()).isEqualTo("placed");
    }

    private static void assertBad(Response response) {
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.problem()).isEqualTo("bad-signature");
    }

    @Test
    void a_callback_that_says_nothing_is_refused_even_with_a_signature() {
        assertThat(FakePayments.tell(server, UUID.randomUUID(), "confirmed").problem())
                .isEqualTo("not-found");
        assertThat(FakePayments.tell(server, deal.id(), "awaited").errors()).containsExactly("state:invalid");
        assertThat(signed(Map.of("state", "confirmed")).errors()).containsExactly("id:invalid");
        assertThat(signed(Map.of("id", "7", "state", "confirmed")).errors()).containsExactly("body:invalid");
        assertThat(signed(Map.of("id", deal.id(), "state", "confirmed", "more", "x".repeat(4_096)))
                        .problem())
                .isEqualTo("too-large");
    }

    private Response signed(Map<String, Object> body) {
        return FakePayments.tell(
                server,
                body,
                FakePayments.sign(FakePayments.SECRET, server.time().instant(), JSON.writeValueAsBytes(body)));
    }

    @Test
    void with_people_who_settle_it_between_them_nobody_calls_back() {
        Response response = FakePayments.tell(TestServer.shared(), UUID.randomUUID(), "confirmed");

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.problem()).isEqualTo("not-found");
    }

    @Test
    void a_callback_again_or_one_that_contradicts_changes_nothing() {
        fake.willDo(call -> Fate.AWAIT);
        deal.placed();
        until(() -> !payUrl().isNull());
        for (String state : List.of("confirmed", "confirmed", "declined", "confirmed")) {
            assertThat(FakePayments.tell(server, deal.id(), state).status()).isEqualTo(204);
        }

        assertThat(stage()).isEqualTo("placed");
        assertThat(ledger()).containsExactly("buyer>held 1400000");
        assertThat(deal.cards()).containsExactly("placed");
        assertThat(warnings()).anyMatch(text -> text.contains(deal.id() + " is confirmed; that it is declined"));
    }

    @Test
    void told_by_several_at_once_it_happens_once() throws Exception {
        fake.willDo(call -> Fate.AWAIT);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 5; round++) {
                deal.placed();
                until(() -> !payUrl().isNull());
                PaymentStore.Stored stored =
                        server.bean(PaymentStore.class).find(deal.id()).orElseThrow();
                PaymentSettlement settlement = server.bean(PaymentSettlement.class);
                Callable<Integer> told =
                        () -> FakePayments.tell(server, deal.id(), "confirmed").status();
                Callable<Integer> answered = () -> {
                    settlement.settle(stored, true);
                    return 204;
                };
                CyclicBarrier start = new CyclicBarrier(6);
                List<Future<Integer>> all = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    Callable<Integer> one = i % 2 == 0 ? told : answered;
                    all.add(threads.submit(() -> {
                        start.await();
                        return one.call();
                    }));
                }
                for (Future<Integer> one : all) {
                    assertThat(one.get()).isEqualTo(204);
                }
                assertThat(ledger()).containsExactly("buyer>held 1400000");
            }
        }
        assertThat(deal.cards()).containsExactly("placed", "placed", "placed", "placed", "placed");
    }

    @Test
    void two_nodes_do_not_take_the_same_payment() throws Exception {
        fake.willDo(call -> Fate.AWAIT);
        for (int i = 0; i < 5; i++) {
            deal.placed();
            until(() -> !payUrl().isNull());
        }
        PaymentStore store = server.bean(PaymentStore.class);
        int taken = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (taken < 5) {
                server.time().advance(Duration.ofMinutes(2));
                Instant now = server.time().instant();
                List<Future<List<PaymentStore.Stored>>> claims = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    claims.add(threads.submit(() -> store.claim(now, now.plus(PaymentRetries.LEASE), 3)));
                }
                List<UUID> ids = new ArrayList<>();
                for (Future<List<PaymentStore.Stored>> claim : claims) {
                    claim.get().forEach(one -> ids.add(one.request().id()));
                }
                assertThat(ids).doesNotHaveDuplicates();
                taken += ids.size();
            }
        }
    }

    @Test
    void a_refund_that_is_declined_is_not_given_up_and_the_operator_hears_of_it() {
        deal.placed();
        until(() -> stage().equals("placed"));
        fake.willDo(call -> Fate.DECLINE);
        deal.boris("cancel", Map.of());
        UUID refund = jdbc.sql("SELECT id FROM payment WHERE order_id = ? AND kind = 'refund'")
                .param(deal.id())
                .query(UUID.class)
                .single();
        for (int tries = 1; tries <= 21; tries++) {
            int soFar = tries;
            until(() -> tries(refund) >= soFar);
            assertThat(stuck()).isEqualTo(tries > 20 ? 1 : 0);
            server.time().advance(Duration.ofHours(1));
        }
        assertThat(FakePayments.tell(server, refund, "declined").status()).isEqualTo(204);
        assertThat(warnings()).anyMatch(text -> text.contains("declined the refund " + refund));

        fake.willDo(call -> Fate.CONFIRM);
        until(() -> unsettled() == 0);

        assertThat(fake.done(deal.id(), "refund")).isEqualTo(1_400_000);
        assertThat(stuck()).isZero();
    }

    private double stuck() {
        return server.bean(MeterRegistry.class)
                .get("rapport.payments.stuck")
                .gauge()
                .value();
    }

    @Test
    void nobody_names_something_of_his_as_a_payment_to_come_is_named() {
        deal.placed();
        until(() -> stage().equals("placed"));
        deal.anna("take", Map.of());
        UUID toCome = UUID.nameUUIDFromBytes((deal.id() + "/release").getBytes(UTF_8));

        assertThat(deal.act(world.boris(), "tip", Map.of("clientId", toCome, "amount", 5_000))
                        .errors())
                .containsExactly("clientId:invalid");
        assertThat(deal.act(world.boris(), "tip", Map.of("clientId", deal.id(), "amount", 5_000))
                        .errors())
                .containsExactly("clientId:invalid");

        deal.anna("deliver", Map.of("text", "Готово, посмотрите, пожалуйста."));
        deal.boris("accept", Map.of());
        until(() -> unsettled() == 0);
        assertThat(fake.done(deal.id(), "release")).isEqualTo(1_400_000);
    }

    @Test
    void somebody_who_guesses_is_slowed_down() {
        Map<String, Object> body = Map.of("id", deal.id(), "state", "confirmed");
        TestClient client = server.client();
        Response last = client.sendBare("POST", "/api/payments/callbacks", body);
        for (int i = 0; i < 1_300 && last.status() != 429; i++) {
            last = client.sendBare("POST", "/api/payments/callbacks", body);
        }
        assertThat(last.problem()).isEqualTo("rate-limited");

        server.time().advance(Duration.ofMinutes(1));
        assertBad(client.sendBare("POST", "/api/payments/callbacks", body));
    }

    private boolean waitsForBoris() {
        return ok(world.boris().get("/api/orders?side=buyer"))
                .at("/items/0/waitsForMe")
                .asBoolean();
    }

    private JsonNode payUrl() {
        return deal.read(world.boris()).get("payUrl");
    }

    private String stage() {
        return deal.read(world.boris()).get("stage").asString();
    }

    private int tries(UUID payment) {
        return jdbc.sql("SELECT tries FROM payment WHERE id = ?")
                .param(payment)
                .query(Integer.class)
                .single();
    }

    private int unsettled() {
        return jdbc.sql("SELECT count(*) FROM payment WHERE order_id = ? AND settled_at IS NULL")
                .param(deal.id())
                .query(Integer.class)
                .single();
    }

    private List<String> ledger() {
        return jdbc.sql("""
                        SELECT from_pocket || '>' || to_pocket || ' ' || amount FROM ledger_entry
                        WHERE order_id = ? ORDER BY no
                        """)
                .param(deal.id())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> warnings() {
        return List.copyOf(logged.list).stream()
                .filter(event -> event.getLevel() == ch.qos.logback.classic.Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** Waits until something is so. */
    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
