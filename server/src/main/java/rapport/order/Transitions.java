package rapport.order;

import static rapport.order.Actor.BUYER;
import static rapport.order.Actor.CLOCK;
import static rapport.order.Actor.MODERATOR;
import static rapport.order.Actor.PAYMENT;
import static rapport.order.Actor.SELLER;
import static rapport.order.Stage.ACCEPTED;
import static rapport.order.Stage.CANCELLED;
import static rapport.order.Stage.DECIDED;
import static rapport.order.Stage.DELIVERED;
import static rapport.order.Stage.DISPUTED;
import static rapport.order.Stage.IN_REVISION;
import static rapport.order.Stage.IN_WORK;
import static rapport.order.Stage.PLACED;
import static rapport.order.Stage.UNPAID;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.platform.Deciding;

/**
 * Every way an order can go: who may do what in which stage, and where that leads. What is not in this table does not
 * happen. {@code docs/orders.md} is drawn from it.
 */
@Deciding
final class Transitions {
    private static final Set<Actor> EITHER = Set.of(BUYER, SELLER);
    private static final List<Transition> ALL = table();

    private Transitions() {}

    /**
     * One row.
     *
     * @param from the stage in which it can be done
     * @param act what
     * @param by who may do it
     * @param to the stages it can lead to
     * @param when what else must hold; empty if nothing
     */
    record Transition(Stage from, Act act, Set<Actor> by, Set<Stage> to, String when) {}

    /** All rows, stage by stage. */
    static List<Transition> all() {
        return ALL;
    }

    /** The row of an act in a stage, if this one may do it there. */
    static Optional<Transition> find(Stage from, Act act, Actor by) {
        return ALL.stream()
                .filter(row ->
                        row.from() == from && row.act() == act && row.by().contains(by))
                .findFirst();
    }

    private static List<Transition> table() {
        Table table = new Table();
        beginnings(table);
        work(table);
        judgement(table);
        ends(table);
        return List.copyOf(table.rows);
    }

    private static void beginnings(Table table) {
        table.from(UNPAID)
                .row(Act.PAID, PAYMENT, "", PLACED)
                .row(Act.NOT_PAID, PAYMENT, "", CANCELLED)
                .row(Act.CANCEL, BUYER, "", CANCELLED)
                .row(Act.TICK, CLOCK, "an hour without payment", CANCELLED);
        table.from(PLACED)
                .row(Act.TAKE, SELLER, "", IN_WORK)
                .row(Act.DECLINE, SELLER, "", CANCELLED)
                .row(Act.CANCEL, BUYER, "", CANCELLED)
                .row(Act.TICK, CLOCK, "24 hours untaken", CANCELLED);
    }

    private static void work(Table table) {
        for (Stage atWork : List.of(IN_WORK, IN_REVISION)) {
            table.from(atWork)
                    .row(Act.PROGRESS, SELLER, "", atWork)
                    .row(Act.DELIVER, SELLER, "", DELIVERED)
                    .row(Act.OFFER, SELLER, "", atWork)
                    .row(Act.PROPOSE_REMOVAL, EITHER, "a line that is not the package", atWork)
                    .row(Act.PROPOSE_EXTENSION, EITHER, "", atWork)
                    .row(Act.PROPOSE_REFUND, EITHER, "", atWork)
                    .row(Act.ANSWER, EITHER, "of what the other side proposed", atWork, CANCELLED)
                    .row(Act.WITHDRAW, EITHER, "of one's own proposal", atWork)
                    .row(Act.TIP, BUYER, "", atWork)
                    .row(Act.CANCEL, BUYER, "in the first 20 minutes, or overdue", CANCELLED)
                    .row(Act.DISPUTE, EITHER, "", DISPUTED)
                    .row(Act.PAID, PAYMENT, "options and tips", atWork)
                    .row(Act.NOT_PAID, PAYMENT, "options and tips", atWork)
                    .row(Act.TICK, CLOCK, "overdue; two weeks later it ends", atWork, CANCELLED);
        }
    }

    private static void judgement(Table table) {
        table.from(DELIVERED)
                .row(Act.ACCEPT, BUYER, "", ACCEPTED)
                .row(Act.REVISE, BUYER, "revisions left", IN_REVISION)
                .row(Act.OFFER, SELLER, "", DELIVERED)
                .row(Act.PROPOSE_REFUND, EITHER, "", DELIVERED)
                .row(Act.ANSWER, EITHER, "of what the other side proposed", DELIVERED, CANCELLED)
                .row(Act.WITHDRAW, EITHER, "of one's own proposal", DELIVERED)
                .row(Act.TIP, BUYER, "", DELIVERED)
                .row(Act.DISPUTE, EITHER, "", DISPUTED)
                .row(Act.PAID, PAYMENT, "options and tips; options bring it back to work", DELIVERED, IN_WORK)
                .row(Act.NOT_PAID, PAYMENT, "options and tips", DELIVERED)
                .row(Act.TICK, CLOCK, "three days unanswered", DELIVERED, ACCEPTED);
        table.from(DISPUTED)
                .row(Act.REPLY, EITHER, "whoever did not open it, once", DISPUTED)
                .row(Act.WITHDRAW_DISPUTE, EITHER, "whoever opened it", IN_WORK, DELIVERED, IN_REVISION)
                .row(Act.PROPOSE_REFUND, EITHER, "", DISPUTED)
                .row(Act.ANSWER, EITHER, "of what the other side proposed", DISPUTED, CANCELLED)
                .row(Act.WITHDRAW, EITHER, "of one's own proposal", DISPUTED)
                .row(Act.DECIDE, MODERATOR, "answered, or the time to answer has passed", DECIDED)
                .row(Act.PAID, PAYMENT, "options and tips", DISPUTED)
                .row(Act.NOT_PAID, PAYMENT, "options and tips", DISPUTED)
                .row(Act.TICK, CLOCK, "proposals lapse", DISPUTED);
    }

    private static void ends(Table table) {
        for (Stage end : List.of(ACCEPTED, CANCELLED, DECIDED)) {
            table.from(end)
                    .row(Act.PAID, PAYMENT, "too late: it goes back; a tip is a tip", end)
                    .row(Act.NOT_PAID, PAYMENT, "", end);
        }
        table.from(ACCEPTED).row(Act.TIP, BUYER, "for thirty days", ACCEPTED);
        table.from(DECIDED).row(Act.RATE_DECISION, EITHER, "once each", DECIDED);
    }

    private static final class Table {
        private final List<Transition> rows = new ArrayList<>();
        private Stage from = UNPAID;

        Table from(Stage stage) {
            from = stage;
            return this;
        }

        Table row(Act act, Actor by, String when, Stage... to) {
            return row(act, Set.of(by), when, to);
        }

        Table row(Act act, Set<Actor> by, String when, Stage... to) {
            EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
            stages.addAll(List.of(to));
            rows.add(new Transition(from, act, by, stages, when));
            return this;
        }
    }
}
