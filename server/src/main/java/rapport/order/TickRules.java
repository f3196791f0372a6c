package rapport.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/** What time alone does to an order. */
@Deciding
final class TickRules {
    private TickRules() {}

    /** Everything whose time has come. */
    static Outcome tick(OrderEdit edit) {
        Order order = edit.order();
        Instant now = edit.now();
        if (Deadlines.next(order).filter(at -> !now.isBefore(at)).isEmpty()) {
            return new Outcome.Nothing();
        }
        List<Proposal> lapsing = order.proposals().stream()
                .filter(one -> one.isOpen() && !now.isBefore(one.expiresAt()))
                .toList();
        lapsing.forEach(one -> edit.proposal(one.id(), Proposal.State.LAPSED)
                .happen(Outcome.Kind.PROPOSAL_LAPSED, Actor.CLOCK, one.by().other(), Optional.of(one.id())));
        switch (order.stage()) {
            case UNPAID -> unpaid(edit);
            case PLACED -> untaken(edit);
            case IN_WORK, IN_REVISION -> undelivered(edit);
            case DELIVERED -> unanswered(edit);
            case DISPUTED, ACCEPTED, CANCELLED, DECIDED -> {}
        }
        return edit.done();
    }

    private static void unpaid(OrderEdit edit) {
        if (!edit.now().isBefore(edit.order().times().placedAt().plus(Deadlines.TO_PAY))) {
            edit.cancel(HowEnded.NOT_PAID, false);
        }
    }

    private static void untaken(OrderEdit edit) {
        if (isOver(edit, Deadlines.toTake(edit.order()))) {
            edit.cancel(HowEnded.LAPSED, true).happen(Outcome.Kind.LAPSED, Actor.CLOCK, Side.SELLER, Optional.empty());
        }
    }

    private static void undelivered(OrderEdit edit) {
        Optional<Instant> due = edit.order().times().dueAt();
        if (isOver(edit, due) && !edit.order().times().overdueTold()) {
            edit.times(Order.Times::toldOverdue)
                    .happen(Outcome.Kind.OVERDUE, Actor.CLOCK, Side.SELLER, Optional.empty());
        }
        if (isOver(edit, due.map(at -> at.plus(Deadlines.GIVEN_UP)))) {
            edit.cancel(HowEnded.LAPSED, true).happen(Outcome.Kind.LAPSED, Actor.CLOCK, Side.SELLER, Optional.empty());
        }
    }

    private static void unanswered(OrderEdit edit) {
        if (isOver(edit, Deadlines.toAccept(edit.order()))) {
            OrderRules.accept(edit, HowEnded.ACCEPTED_BY_TIME)
                    .happen(Outcome.Kind.ACCEPTED, Actor.CLOCK, Side.BUYER, Optional.empty());
        }
    }

    private static boolean isOver(OrderEdit edit, Optional<Instant> at) {
        return at.filter(time -> !edit.now().isBefore(time)).isPresent();
    }
}
