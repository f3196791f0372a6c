package rapport.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.conversation.Side;

/** One order, its two sides and the clock, played by the rules alone. */
final class Play {
    private final ZoneId zone;
    private Instant now;
    private Order order;
    private long ids;

    Play(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
        this.order = ((Outcome.Done) rules(0, 1, 0)).order();
    }

    UUID id() {
        return new UUID(7, ++ids);
    }

    Instant now() {
        return now;
    }

    Order order() {
        return order;
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    private Outcome rules(long price, int days, int revisions) {
        Order.Parties parties = new Order.Parties(id(), id(), id(), id(), Optional.of(id()));
        Order.Terms terms = new Order.Terms("Обложка", "Стандарт", "", "RUB", List.of(), Set.of("phone"), zone);
        Line line = new Line(id(), Line.Kind.PACKAGE, "Стандарт", price, days, revisions, now, false, Optional.empty());
        return OrderRules.place(parties, terms, List.of(line), now);
    }

    Outcome.Done place(long price, int days, int revisions) {
        return keep(rules(price, days, revisions));
    }

    /** Places and pays. */
    Order placed(long price, int days, int revisions) {
        place(price, days, revisions);
        return paid(order.id()).order();
    }

    Outcome.Done paid(UUID paymentId) {
        return does(new Command.Paid(paymentId), Actor.PAYMENT);
    }

    Outcome tick() {
        return decide(new Command.Tick(), Actor.CLOCK);
    }

    Outcome.Done ticked() {
        return keep(tick());
    }

    List<Act> may(Side side) {
        return Permits.of(order, side, now);
    }

    /** What would come of it; nothing changes. */
    Outcome does(Side side, Command command) {
        return decide(command, Actor.of(side));
    }

    Outcome decide(Command command, Actor actor) {
        return OrderRules.decide(order, command, actor, now);
    }

    /** Does it, which must be possible. */
    Outcome.Done done(Side side, Command command) {
        return keep(does(side, command));
    }

    Outcome.Done does(Command command, Actor actor) {
        return keep(decide(command, actor));
    }

    Outcome.Done keep(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        Outcome.Done done = (Outcome.Done) outcome;
        order = done.order();
        return done;
    }
}
