package rapport.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.order.Outcome.Entry;
import rapport.order.Outcome.Pocket;
import rapport.order.payment.PaymentKind;

/**
 * Both sides, the payment, a moderator and the clock do whatever comes to their minds, sensible or not. Seeded: a failure
 * names its seed, and comes again with it.
 */
class OrderPropertyTest {
    private static final int GAMES = 3_000;
    private static final int MOVES = 60;
    private static final List<Actor> ACTORS = List.of(Actor.values());
    private static final List<Dispute.Result> RESULTS = List.of(Dispute.Result.values());
    /** The night before clocks go forward in Berlin. */
    private static final Instant START = Instant.parse("2026-03-27T20:00:00Z");

    @Test
    void whatever_is_done_money_is_neither_lost_nor_made_and_nobody_does_what_is_not_his() {
        Set<Stage> seen = EnumSet.noneOf(Stage.class);
        for (int seed = 0; seed < GAMES; seed++) {
            Game game = new Game(seed);
            for (int move = 0; move < MOVES; move++) {
                game.move();
                seen.add(game.order.stage());
            }
        }
        assertThat(seen).as("the games go everywhere").containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void from_everywhere_time_alone_or_a_moderator_leads_to_an_end() {
        for (int seed = 0; seed < GAMES; seed++) {
            Game game = new Game(seed);
            game.random.ints(10, 0, 2).forEach(ignored -> game.move());

            game.finish();

            assertThat(game.order.stage().isEnd()).as("seed %d", seed).isTrue();
            assertThat(game.order.purse().held()).as("seed %d", seed).isZero();
        }
    }

    /** One game. */
    private static final class Game {
        private final int seed;
        private final Random random;
        private final Map<Pocket, Long> ledger = new HashMap<>();
        private final Map<UUID, Long> awaited = new HashMap<>();
        private Instant now = START;
        private Order order;

        Game(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            Order.Parties parties = new Order.Parties(id(), id(), id(), id(), Optional.of(id()));
            Order.Terms terms =
                    new Order.Terms("Обложка", "Стандарт", "", "RUB", List.of(), Set.of(), ZoneId.of("Europe/Berlin"));
            Line line = new Line(
                    id(),
                    Line.Kind.PACKAGE,
                    "Стандарт",
                    random.nextLong(1, 1_000),
                    1 + random.nextInt(5),
                    1,
                    now,
                    false,
                    Optional.empty());
            Outcome.Done placed = (Outcome.Done) OrderRules.place(parties, terms, List.of(line), now);
            order = placed.order();
            keep(placed);
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        void move() {
            now = now.plus(Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(6_000) : random.nextInt(40)));
            Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
            Command command = command();
            Order before = order;
            boolean permitted = Permits.permits(before, command.act(), actor, now);
            Outcome outcome = OrderRules.decide(before, command, actor, now);
            if (outcome instanceof Outcome.Done done) {
                String move = "seed %d: %s by %s in %s".formatted(seed, command, actor, before.stage());
                assertThat(permitted).as(move).isTrue();
                assertThat(Transitions.find(before.stage(), command.act(), actor))
                        .as(move)
                        .get()
                        .satisfies(row ->
                                assertThat(row.to()).contains(done.order().stage()));
                order = done.order();
                keep(done);
                check(before, done, move);
            }
        }

        private void keep(Outcome.Done done) {
            for (Entry entry : done.entries()) {
                ledger.merge(entry.from(), -entry.amount(), Long::sum);
                ledger.merge(entry.to(), entry.amount(), Long::sum);
            }
            done.payments().stream()
                    .filter(due -> due.kind() == PaymentKind.HOLD)
                    .forEach(due -> awaited.put(due.id(), due.amount()));
        }

        private void check(Order before, Outcome.Done done, String move) {
            Order.Purse purse = order.purse();
            assertThat(ledger.getOrDefault(Pocket.HELD, 0L)).as(move).isEqualTo(purse.held());
            assertThat(ledger.getOrDefault(Pocket.SELLER, 0L)).as(move).isEqualTo(purse.released());
            assertThat(-ledger.getOrDefault(Pocket.BUYER, 0L)).as(move).isEqualTo(purse.paidIn() - purse.refunded());
            assertThat(done.payments())
                    .as(move)
                    .allSatisfy(due -> assertThat(due.amount()).isPositive());
            if (order.stage().isEnd()) {
                assertThat(purse.held()).as(move).isZero();
                assertThat(order.ending()).as(move).isPresent();
                assertThat(order.proposals()).as(move).noneMatch(Proposal::isOpen);
            } else if (order.stage() != Stage.UNPAID) {
                assertThat(purse.held()).as(move).isEqualTo(order.price());
            }
            if (before.stage().isEnd()) {
                assertThat(order.stage()).as("an end is an end; " + move).isEqualTo(before.stage());
                assertThat(order.ending()).as(move).isEqualTo(before.ending());
            }
        }

        private Command command() {
            UUID known = known();
            long amount = random.nextLong(1, 1_200);
            return switch (random.nextInt(22)) {
                case 0 -> new Command.Cancel("");
                case 1, 2 -> new Command.Take();
                case 3 -> random.nextInt(4) == 0 ? new Command.Decline("Занят") : new Command.Tick();
                case 4 -> new Command.Progress(id(), "Готово", "Дальше", "", 50);
                case 5, 6 -> new Command.Deliver(id(), "Вот");
                case 7 -> new Command.Revise(id(), "Светлее");
                case 8 -> new Command.Accept();
                case 9 ->
                    new Command.Offer(
                            id(),
                            List.of(new OfferedLine(
                                    Line.Kind.OPTION, "Ещё", amount, random.nextInt(3), random.nextInt(2))),
                            "");
                case 10 ->
                    new Command.ProposeRemoval(
                            id(),
                            order.lines()
                                    .get(random.nextInt(order.lines().size()))
                                    .id(),
                            "");
                case 11 -> new Command.ProposeExtension(id(), 1 + random.nextInt(5), "");
                case 12 -> new Command.ProposeRefund(id(), amount, "");
                case 13, 14 -> new Command.Answer(known, random.nextInt(3) > 0, "");
                case 15 -> new Command.Withdraw(known);
                case 16 -> new Command.Tip(id(), amount, "");
                case 17 -> new Command.OpenDispute(id(), Dispute.Reason.OTHER, "Спор", Optional.of(amount));
                case 18 -> random.nextBoolean() ? new Command.Reply("Нет") : new Command.WithdrawDispute();
                case 19 ->
                    random.nextBoolean()
                            ? new Command.RateDecision(true)
                            : new Command.Decide(RESULTS.get(random.nextInt(RESULTS.size())), amount, "Так", id());
                default -> random.nextInt(6) == 0 ? new Command.NotPaid(payment()) : new Command.Paid(payment());
            };
        }

        private UUID known() {
            return order.proposals().isEmpty() || random.nextInt(8) == 0
                    ? id()
                    : order.proposals()
                            .get(random.nextInt(order.proposals().size()))
                            .id();
        }

        private UUID payment() {
            List<UUID> all = awaited.keySet().stream().sorted().toList();
            return all.isEmpty() ? id() : all.get(random.nextInt(all.size()));
        }

        void finish() {
            for (int i = 0; i < 20 && !order.stage().isEnd(); i++) {
                now = now.plus(Duration.ofDays(20));
                boolean isDisputed = order.stage() == Stage.DISPUTED;
                Command next =
                        isDisputed ? new Command.Decide(Dispute.Result.REFUND, 0, "Так", id()) : new Command.Tick();
                if (OrderRules.decide(order, next, isDisputed ? Actor.MODERATOR : Actor.CLOCK, now)
                        instanceof Outcome.Done done) {
                    order = done.order();
                    keep(done);
                }
            }
        }
    }
}
