package rapport.order;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/** What may be done to an order as it stands: a row of the table, and what else its act needs. */
@Deciding
final class Permits {
    /** Of proposals, reports, deliveries and revisions an order has at most so many each. */
    static final int MOST = 200;

    private Permits() {}

    /** What a side may do now. */
    static List<Act> of(Order order, Side side, Instant now) {
        return Arrays.stream(Act.values())
                .filter(Act::isOfTheSides)
                .filter(act -> permits(order, act, Actor.of(side), now))
                .toList();
    }

    static boolean permits(Order order, Act act, Actor actor, Instant now) {
        return Transitions.find(order.stage(), act, actor).isPresent() && holds(order, act, actor, now);
    }

    private static boolean holds(Order order, Act act, Actor actor, Instant now) {
        Side side = actor == Actor.SELLER ? Side.SELLER : Side.BUYER;
        return switch (act) {
            case CANCEL -> !order.stage().isAtWork() || Deadlines.isCancellationFree(order, now);
            case REVISE -> order.work().revisions().size() < order.revisionsIncluded();
            case TIP ->
                order.ending()
                        .map(end -> now.isBefore(end.at().plus(Deadlines.TIPS)))
                        .orElse(true);
            case ANSWER -> order.proposals().stream().anyMatch(one -> one.isOpen() && one.by() != side);
            case WITHDRAW -> order.proposals().stream().anyMatch(one -> one.isOpen() && one.by() == side);
            case PROPOSE_REMOVAL -> order.lines().stream().anyMatch(Permits::isRemovable);
            case PROPOSE_EXTENSION ->
                order.openBy(side, Proposal.Kind.EXTENSION).isEmpty();
            case PROPOSE_REFUND ->
                order.purse().held() > 0
                        && order.openBy(side, Proposal.Kind.REFUND).isEmpty();
            case REPLY ->
                dispute(order)
                        .filter(one -> one.by() != side && one.reply().isEmpty())
                        .isPresent();
            case WITHDRAW_DISPUTE ->
                dispute(order).filter(one -> one.by() == side).isPresent();
            case RATE_DECISION ->
                dispute(order).filter(one -> !one.found().containsKey(side)).isPresent();
            case DECIDE -> dispute(order).filter(one -> isRipe(one, now)).isPresent();
            case PLACE, TAKE, DECLINE, PROGRESS, DELIVER, ACCEPT, OFFER, DISPUTE, PAID, NOT_PAID, TICK -> true;
        };
    }

    /** Whether everybody had his say, or the time to have it. */
    static boolean isRipe(Dispute dispute, Instant now) {
        return dispute.reply().isPresent() || !now.isBefore(dispute.openedAt().plus(Deadlines.TO_ANSWER));
    }

    static boolean isRemovable(Line line) {
        return line.isWork() && line.kind() != Line.Kind.PACKAGE;
    }

    private static Optional<Dispute> dispute(Order order) {
        return order.dispute();
    }
}
