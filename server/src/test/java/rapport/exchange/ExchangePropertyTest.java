package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import rapport.account.Language;
import rapport.catalogue.Money;
import rapport.catalogue.ServicePackage;

/**
 * Buyer, sellers and the clock do whatever comes to their minds, sensible or not. Seeded: a failure names its seed, and comes
 * again with it.
 */
class ExchangePropertyTest {
    private static final int GAMES = 5_000;
    private static final int MOVES = 30;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** The night before clocks go forward in Berlin. */
    private static final Instant START = Instant.parse("2026-03-27T20:00:00Z");

    @Test
    void whatever_is_done_neither_a_request_nor_a_proposal_comes_to_two_ends() {
        Set<RequestState> requests = EnumSet.noneOf(RequestState.class);
        Set<ProposalState> proposals = EnumSet.noneOf(ProposalState.class);
        for (int seed = 0; seed < GAMES; seed++) {
            Game game = new Game(seed);
            for (int move = 0; move < MOVES; move++) {
                game.move();
            }
            requests.add(game.exchange.request().state());
            game.exchange.proposals().forEach(one -> proposals.add(one.state()));
        }
        assertThat(requests).as("the games go everywhere").containsExactlyInAnyOrder(RequestState.values());
        assertThat(proposals).as("the games go everywhere").containsExactlyInAnyOrder(ProposalState.values());
    }

    @Test
    void what_is_open_ends_at_the_latest_when_its_time_has_passed() {
        for (int seed = 0; seed < GAMES; seed++) {
            Game game = new Game(seed);
            for (int move = 0; move < seed % MOVES; move++) {
                game.move();
            }
            game.now = START.plus(ExchangeRules.LASTS.multipliedBy(2)).plusSeconds(1);

            game.play(new Command.Expire(), Act.Actor.CLOCK);

            assertThat(game.exchange.request().state()).as("seed %d", seed).isNotEqualTo(RequestState.OPEN);
            assertThat(game.exchange.proposals()).as("seed %d", seed).noneMatch(Proposal::isOpen);
        }
    }

    /** One game. */
    private static final class Game {
        private final int seed;
        private final Random random;
        private final UUID buyer;
        private final List<UUID> sellers;
        private final Map<UUID, ProposalState> ends = new HashMap<>();
        private Instant now = START;
        private Exchange exchange;

        Game(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.buyer = id();
            this.sellers = List.of(id(), id(), id(), buyer);
            this.exchange = new Exchange(ExchangeRules.publish(id(), buyer, task(), ZONE, now), List.of());
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private Task task() {
            Optional<LocalDate> deadline = random.nextInt(3) == 0
                    ? Optional.of(LocalDate.ofInstant(now, ZONE).plusDays(random.nextInt(30)))
                    : Optional.empty();
            return new Task("Логотип", "Нужен", new Task.Budget(1, 2, "RUB"), deadline, Language.RU);
        }

        private static Proposal.Offer offer() {
            return new Proposal.Offer(
                    "Сделаю", List.of(new ServicePackage("Отклик", "", new Money(1, "RUB"), 1, 1)), List.of());
        }

        void move() {
            if (random.nextInt(4) == 0) {
                now = now.plus(Duration.ofHours(random.nextInt(90)));
            }
            play(command(), pick(List.of(Act.Actor.values())));
        }

        private <T> T pick(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private Command command() {
            List<Proposal> all = exchange.proposals();
            UUID one =
                    all.isEmpty() || random.nextInt(8) == 0 ? id() : pick(all).id();
            return switch (pick(List.of(Act.values()))) {
                case EDIT -> new Command.Edit(task(), ZONE);
                case ADD -> new Command.Add("Ещё");
                case EXTEND -> new Command.Extend(ZONE);
                case WITHDRAW -> random.nextInt(4) == 0 ? new Command.Withdraw() : new Command.Add("Ещё");
                case EXPIRE -> new Command.Expire();
                case PROPOSE -> new Command.Propose(id(), pick(sellers), offer());
                case CHANGE -> new Command.Change(one, offer());
                case TAKE_BACK -> new Command.TakeBack(one);
                case DECLINE -> new Command.Decline(one, "");
                case CHOOSE -> new Command.Choose(one);
            };
        }

        void play(Command command, Act.Actor actor) {
            Exchange before = exchange;
            if (ExchangeRules.decide(before, command, actor, now) instanceof Outcome.Done done) {
                exchange = done.after();
                check(before, command, actor, done);
            }
        }

        private void check(Exchange before, Command command, Act.Actor actor, Outcome.Done done) {
            Act act = command.act();
            Request request = exchange.request();
            assertThat(actor).as("seed %d: %s", seed, command).isEqualTo(act.actor());
            assertThat(before.request().state())
                    .as("seed %d: nothing after the end", seed)
                    .isEqualTo(RequestState.OPEN);
            assertThat(request.state()).as("seed %d: as the table says", seed).isEqualTo(act.request());
            command.proposalId()
                    .flatMap(exchange::proposal)
                    .ifPresent(one -> assertThat(Optional.of(one.state()))
                            .as("seed %d: as the table says", seed)
                            .isEqualTo(act.proposal()));
            assertThat(exchange.proposals())
                    .extracting(Proposal::sellerId)
                    .doesNotHaveDuplicates()
                    .doesNotContain(buyer);
            boolean open = request.state() == RequestState.OPEN;
            for (Proposal one : exchange.proposals()) {
                assertThat(open || !one.isOpen())
                        .as("seed %d: none outlives its request", seed)
                        .isTrue();
                if (!one.isOpen()) {
                    ProposalState first = ends.putIfAbsent(one.id(), one.state());
                    assertThat(first == null || first == one.state())
                            .as("seed %d: one end", seed)
                            .isTrue();
                }
                boolean isChosen = request.chosen().equals(Optional.of(one.id()));
                assertThat(one.state() == ProposalState.CHOSEN)
                        .as("seed %d", seed)
                        .isEqualTo(isChosen);
                boolean isSame = before.proposal(one.id()).equals(Optional.of(one));
                assertThat(isSame || done.touched().contains(one.id()))
                        .as("seed %d: what changes is told", seed)
                        .isTrue();
            }
            assertThat(request.state() == RequestState.CHOSEN)
                    .isEqualTo(request.chosen().isPresent());
            assertThat(request.times().endedAt().isPresent()).isEqualTo(!open);
        }
    }
}
