package rapport.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import rapport.order.FakePayments.Fate;
import rapport.testing.TestClient;
import rapport.testing.TestServer;
import rapport.testing.World;
import tools.jackson.databind.JsonNode;

/**
 * Whole orders over the API, with a payment service that loses, repeats, delays and refuses at random. In the end both books
 * say the same, and no money is anywhere in between. A failure names its seed; the moves are the seed's, their timing is not.
 */
class PaymentGamesTest {
    private static final int GAMES = 8;
    private static final int MOVES = 30;

    @Test
    void whatever_goes_wrong_on_the_way_both_books_agree_in_the_end() throws IOException {
        Set<Stage> ends = EnumSet.noneOf(Stage.class);
        try (FakePayments fake = new FakePayments();
                TestServer server = TestServer.start(fake.settings())) {
            for (int seed = 0; seed < GAMES; seed++) {
                Game game = new Game(seed, server, fake);
                game.play();
                ends.add(game.finish());
            }
            assertThat(fake.faults()).isEmpty();
            assertThat(mismatches(server)).isEmpty();
            // The query does find what is wrong: money that was given back and is in no ledger.
            server.bean(JdbcClient.class).sql("""
                            INSERT INTO payment (id, order_id, kind, amount, currency, state, asked_at, settled_at)
                            SELECT gen_random_uuid(), order_id, 'refund', 7, 'RUB', 'confirmed', asked_at, asked_at
                            FROM payment ORDER BY id LIMIT 1
                            """).update();
            assertThat(mismatches(server)).hasSize(1);
        }
        assertThat(ends).as("the games end in more than one way").contains(Stage.ACCEPTED, Stage.CANCELLED);
    }

    /** What the query of the documentation finds. */
    private static List<?> mismatches(TestServer server) throws IOException {
        Matcher query = Pattern.compile("```sql\n(SELECT coalesce.*?);\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/payments.md")));
        assertThat(query.find()).isTrue();
        return server.bean(JdbcClient.class).sql(query.group(1)).query().listOfRows();
    }

    /** One order and those around it. */
    private static final class Game {
        private final int seed;
        private final Random random;
        private final TestServer server;
        private final FakePayments fake;
        private final World world;
        private final Deal deal;
        private final List<UUID> proposals = new ArrayList<>();

        Game(int seed, TestServer server, FakePayments fake) {
            this.seed = seed;
            this.random = new Random(seed);
            this.server = server;
            this.fake = fake;
            this.world = World.on(server);
            this.deal = Deal.on(world);
        }

        void play() {
            Random fates = new Random(seed);
            fake.willDo(call -> fate(call, fates));
            deal.placed();
            for (int i = 0; i < MOVES; i++) {
                move();
            }
        }

        private static Fate fate(FakePayments.Call call, Random fates) {
            int dice;
            synchronized (fates) {
                dice = fates.nextInt(100);
            }
            // The buyer's bank may refuse for good; most often it does not.
            int declines = call.kind().equals("hold") ? 4 : 20;
            if (dice < declines) {
                return Fate.DECLINE;
            }
            Fate[] fortunes = {
                Fate.LOSE_REQUEST,
                Fate.LOSE_ANSWER,
                Fate.FAIL,
                Fate.GARBLE,
                Fate.MISLEAD,
                Fate.AWAIT,
                Fate.AWAIT,
                Fate.CONFIRM,
                Fate.CONFIRM
            };
            return fortunes[dice % fortunes.length];
        }

        private void move() {
            switch (random.nextInt(16)) {
                case 0, 1, 2 -> act(world.anna(), "take", Map.of());
                case 3 -> act(world.anna(), "progress", Map.of("done", "Готово", "next", "", "percent", 50));
                case 4, 5 -> offer();
                case 6, 7 -> answer();
                case 8 -> act(world.boris(), "tip", Map.of("amount", 1 + random.nextInt(900)));
                case 9 -> act(world.anna(), "deliver", Map.of("text", "Посмотрите, пожалуйста."));
                case 10 -> seldom();
                case 11, 12, 13 -> tell();
                default -> {
                    boolean isLong = random.nextInt(12) == 0;
                    server.time().advance(Duration.ofMinutes(isLong ? 1_500 : 1 + random.nextInt(20)));
                }
            }
            server.bean(PaymentWorker.class).askDue();
        }

        private void seldom() {
            switch (random.nextInt(5)) {
                case 0 -> act(world.boris(), "cancel", Map.of());
                case 1 -> act(world.boris(), "revise", Map.of("text", "Светлее, пожалуйста."));
                case 2 -> act(world.boris(), "accept", Map.of());
                case 3 -> {
                    UUID id = UUID.randomUUID();
                    proposals.add(id);
                    act(world.boris(), "propose_refund", Map.of("clientId", id, "amount", 1 + random.nextInt(90_000)));
                }
                default -> act(world.anna(), "decline", Map.of("text", "Сейчас не получится."));
            }
        }

        private void offer() {
            UUID id = UUID.randomUUID();
            proposals.add(id);
            Map<String, Object> line =
                    Map.of("kind", "option", "title", "Ещё", "amount", 1 + random.nextInt(90_000), "extraDays", 1);
            act(world.anna(), "offer", Map.of("clientId", id, "lines", List.of(line)));
        }

        private void answer() {
            if (!proposals.isEmpty()) {
                UUID id = proposals.get(random.nextInt(proposals.size()));
                TestClient who = random.nextInt(4) == 0 ? world.anna() : world.boris();
                act(who, "answer", Map.of("itemId", id, "yes", random.nextInt(4) > 0));
            }
        }

        private void act(TestClient who, String act, Map<String, Object> members) {
            assertThat(deal.act(who, act, members).status())
                    .as("seed %d: %s", seed, act)
                    .isIn(200, 404, 409, 422);
        }

        /** The service tells of its own accord: in any order, and more than once. */
        private void tell() {
            List<UUID> known = fake.asked().keySet().stream()
                    .filter(id -> fake.asked(id)
                            .get("orderId")
                            .asString()
                            .equals(deal.id().toString()))
                    .sorted()
                    .toList();
            if (known.isEmpty()) {
                return;
            }
            UUID id = known.get(random.nextInt(known.size()));
            boolean isHold = fake.asked(id).get("kind").asString().equals("hold");
            String state = fake.settle(id, !isHold || random.nextInt(8) > 0);
            for (int i = 0; i <= random.nextInt(3); i++) {
                assertThat(FakePayments.tell(server, id, state).status())
                        .as("seed %d", seed)
                        .isEqualTo(204);
            }
        }

        /** From now on everything works, and time passes. */
        Stage finish() {
            fake.willDo(call -> Fate.CONFIRM);
            OrderStore store = server.bean(OrderStore.class);
            HttpPaymentsTest.until(() -> {
                fake.open(deal.id()).forEach(id -> fake.settle(id, true));
                server.time().advance(Duration.ofHours(6));
                server.bean(PaymentWorker.class).askDue();
                server.bean(OrderClock.class).wakeDue();
                return unsettled() == 0
                        && store.find(deal.id()).orElseThrow().order().stage().isEnd();
            });
            Order order = store.find(deal.id()).orElseThrow().order();
            check(order);
            return order.stage();
        }

        private void check(Order order) {
            Order.Purse purse = order.purse();
            String game = "seed " + seed + ": " + purse + " in " + order.stage();
            assertThat(purse.held()).as(game).isZero();
            assertThat(booked("buyer", "held")).as(game).isEqualTo(purse.paidIn());
            assertThat(booked("held", "seller")).as(game).isEqualTo(purse.released());
            assertThat(booked("held", "buyer")).as(game).isEqualTo(purse.refunded());
            assertThat(fake.done(order.id(), "hold")).as(game).isEqualTo(purse.paidIn());
            assertThat(fake.done(order.id(), "release")).as(game).isEqualTo(purse.released());
            assertThat(fake.done(order.id(), "refund")).as(game).isEqualTo(purse.refunded());
            for (Map.Entry<UUID, JsonNode> asked : fake.asked().entrySet()) {
                assertThat(asked.getValue().get("amount").asLong()).as(game).isPositive();
            }
        }

        private long booked(String from, String to) {
            return server.bean(JdbcClient.class)
                    .sql("""
                            SELECT coalesce(sum(amount), 0) FROM ledger_entry
                            WHERE order_id = ? AND from_pocket = ? AND to_pocket = ?
                            """)
                    .params(deal.id(), from, to)
                    .query(Long.class)
                    .single();
        }

        private int unsettled() {
            return server.bean(JdbcClient.class)
                    .sql("SELECT count(*) FROM payment WHERE order_id = ? AND settled_at IS NULL")
                    .param(deal.id())
                    .query(Integer.class)
                    .single();
        }
    }
}
