package rapport.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/** Decides what a command makes of an order. */
@Deciding
final class OrderRules {
    private OrderRules() {}

    /** A new order: its money is asked for, unless it costs nothing. */
    static Outcome place(Order.Parties parties, Order.Terms terms, List<Line> lines, Instant now) {
        Order.Times times = Order.Times.placed(now);
        Order order = new Order(
                parties,
                terms,
                Stage.UNPAID,
                times,
                lines,
                List.of(),
                Order.Work.NONE,
                Optional.empty(),
                Optional.empty(),
                Order.Purse.EMPTY);
        OrderEdit edit = new OrderEdit(order, now);
        long total = PaymentRules.unpaid(order);
        return total == 0
                ? PaymentRules.placed(edit, 0).done()
                : edit.askFor(parties.id(), total).done();
    }

    /** What becomes of an order when this one does this to it at this time. */
    static Outcome decide(Order order, Command command, Actor actor, Instant now) {
        if (!Permits.permits(order, command.act(), actor, now)) {
            return new Outcome.NotNow();
        }
        OrderEdit edit = new OrderEdit(order, now);
        Side side = actor == Actor.SELLER ? Side.SELLER : Side.BUYER;
        Outcome outcome = switch (command) {
            case Command.Cancel(String text) -> cancel(edit, text);
            case Command.Take() -> take(edit);
            case Command.Decline(String text) ->
                edit.cancel(HowEnded.DECLINED, false)
                        .happen(Outcome.Kind.DECLINED, side, Optional.empty(), text)
                        .done();
            case Command.Progress report -> report(edit, report);
            case Command.Deliver(UUID id, String text) -> deliver(edit, id, text);
            case Command.Revise(UUID id, String text) -> revise(edit, id, text);
            case Command.Accept() ->
                accept(edit, HowEnded.ACCEPTED)
                        .happen(Outcome.Kind.ACCEPTED, side, Optional.empty(), "")
                        .done();
            case Command.Offer offer -> ProposalRules.offer(edit, offer);
            case Command.ProposeRemoval removal -> ProposalRules.removal(edit, side, removal);
            case Command.ProposeExtension extension -> ProposalRules.extension(edit, side, extension);
            case Command.ProposeRefund refund -> ProposalRules.refund(edit, side, refund);
            case Command.Answer answer -> ProposalRules.answer(edit, side, answer);
            case Command.Withdraw(UUID id) -> ProposalRules.withdraw(edit, side, id);
            case Command.Tip tip -> PaymentRules.tip(edit, tip);
            case Command.OpenDispute dispute -> DisputeRules.open(edit, side, dispute);
            case Command.Reply(String text) -> DisputeRules.reply(edit, side, text);
            case Command.WithdrawDispute() -> DisputeRules.withdraw(edit, side);
            case Command.RateDecision(boolean fair) -> DisputeRules.rate(edit, side, fair);
            case Command.Decide decide -> DisputeRules.decide(edit, decide);
            case Command.Paid(UUID id) -> PaymentRules.paid(edit, id);
            case Command.NotPaid(UUID id) -> PaymentRules.notPaid(edit, id);
            case Command.Tick() -> TickRules.tick(edit);
        };
        return asTheTableSays(order, command.act(), actor, outcome);
    }

    /** The rules and the table are two sayings of one thing; where they part, nothing is done. */
    private static Outcome asTheTableSays(Order before, Act act, Actor actor, Outcome outcome) {
        if (outcome instanceof Outcome.Done(Order after, var happened, var entries, var payments)
                && Transitions.find(before.stage(), act, actor)
                        .filter(row -> row.to().contains(after.stage()))
                        .isEmpty()) {
            throw new IllegalStateException(
                    act + " by " + actor + " led from " + before.stage() + " to " + after.stage());
        }
        return outcome;
    }

    private static Outcome cancel(OrderEdit edit, String text) {
        Order order = edit.order();
        boolean known = order.times().paidAt().isPresent();
        edit.cancel(HowEnded.CANCELLED_BY_BUYER, order.isOverdue(edit.now()));
        // Of an order that was never paid for the seller has not heard.
        return known
                ? edit.happen(Outcome.Kind.CANCELLED, Side.BUYER, Optional.empty(), text)
                        .done()
                : edit.done();
    }

    private static Outcome take(OrderEdit edit) {
        Order order = edit.order();
        Instant due = Deadlines.later(edit.now(), order.days(), order.terms().sellerZone());
        return edit.to(Stage.IN_WORK)
                .times(times -> times.taken(edit.now(), due))
                .happen(Outcome.Kind.TAKEN, Side.SELLER, Optional.empty(), "")
                .done();
    }

    private static Outcome report(OrderEdit edit, Command.Progress report) {
        if (edit.order().work().reports().size() >= Permits.MOST) {
            return new Outcome.TooMany();
        }
        Order.Report shown = new Order.Report(
                report.id(), edit.now(), report.done(), report.next(), report.question(), report.percent());
        return edit.work(work ->
                        new Order.Work(OrderEdit.plus(work.reports(), shown), work.deliveries(), work.revisions()))
                .happen(Outcome.Kind.PROGRESS, Side.SELLER, Optional.of(report.id()), text(report))
                .done();
    }

    /** What was said, for whoever reads the conversation without its cards. */
    private static String text(Command.Progress report) {
        return String.join(
                "\n\n",
                List.of(report.done(), report.next(), report.question()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static Outcome deliver(OrderEdit edit, UUID id, String text) {
        if (edit.order().work().deliveries().size() >= Permits.MOST) {
            return new Outcome.TooMany();
        }
        Order.Delivery delivery = new Order.Delivery(id, edit.now(), text);
        return edit.to(Stage.DELIVERED)
                .times(times -> times.delivered(edit.now()))
                .work(work ->
                        new Order.Work(work.reports(), OrderEdit.plus(work.deliveries(), delivery), work.revisions()))
                .happen(Outcome.Kind.DELIVERED, Side.SELLER, Optional.of(id), text)
                .done();
    }

    private static Outcome revise(OrderEdit edit, UUID id, String text) {
        Order.Revision revision = new Order.Revision(id, edit.now(), text);
        Instant due = Deadlines.revisionDue(edit.order(), edit.now());
        return edit.to(Stage.IN_REVISION)
                .times(times -> times.due(due))
                .work(work ->
                        new Order.Work(work.reports(), work.deliveries(), OrderEdit.plus(work.revisions(), revision)))
                .happen(Outcome.Kind.REVISION, Side.BUYER, Optional.of(id), text)
                .done();
    }

    static OrderEdit accept(OrderEdit edit, HowEnded how) {
        return edit.end(Stage.ACCEPTED, how, 0, false);
    }
}
