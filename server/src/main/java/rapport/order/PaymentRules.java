package rapport.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/** What becomes of an order when money of the buyer is there, or will not come. */
@Deciding
final class PaymentRules {
    private PaymentRules() {}

    /** What the order asks for at its beginning. */
    static long unpaid(Order order) {
        return order.lines().stream()
                .filter(line -> !line.paid())
                .mapToLong(Line::amount)
                .sum();
    }

    /** The payments of the buyer that the order waits for. */
    static List<UUID> awaited(Order order) {
        if (order.stage() == Stage.UNPAID) {
            return List.of(order.id());
        }
        Stream<UUID> tips = order.lines().stream()
                .map(Line::id)
                .filter(id -> unpaidTip(order, id).isPresent());
        Stream<UUID> options = order.stage().isEnd()
                ? Stream.empty()
                : order.proposals().stream()
                        .map(Proposal::id)
                        .filter(id -> paying(order, id).isPresent());
        return Stream.concat(options, tips).toList();
    }

    /** The payment of an order, of options or of a tip; what is known already changes nothing. */
    static Outcome paid(OrderEdit edit, UUID paymentId) {
        Order order = edit.order();
        if (paymentId.equals(order.id())) {
            return paidForAll(edit);
        }
        Optional<Proposal> options = paying(order, paymentId);
        if (options.isPresent()) {
            return ProposalRules.paid(edit, options.get());
        }
        Optional<Line> tip = unpaidTip(order, paymentId);
        return tip.isPresent() ? tipped(edit, tip.get()) : new Outcome.Nothing();
    }

    private static Outcome paidForAll(OrderEdit edit) {
        Order order = edit.order();
        if (order.stage() == Stage.UNPAID) {
            return placed(edit, unpaid(order)).done();
        }
        boolean isLate = order.stage() == Stage.CANCELLED && order.purse().paidIn() == 0;
        long late = unpaid(order);
        return isLate && late > 0
                ? edit.hold(order.id(), late).refund(late, order.id()).done()
                : new Outcome.Nothing();
    }

    /** The seller hears of the order. */
    static OrderEdit placed(OrderEdit edit, long amount) {
        UUID id = edit.order().id();
        return edit.hold(id, amount)
                .lines(Line::nowPaid)
                .times(times -> times.paid(edit.now()))
                .to(Stage.PLACED)
                .happen(Outcome.Kind.PLACED, Side.BUYER, Optional.empty(), "");
    }

    static Outcome notPaid(OrderEdit edit, UUID paymentId) {
        Order order = edit.order();
        if (paymentId.equals(order.id())) {
            return order.stage() == Stage.UNPAID
                    ? edit.cancel(HowEnded.NOT_PAID, false).done()
                    : new Outcome.Nothing();
        }
        Optional<Proposal> options = paying(order, paymentId);
        if (options.isPresent()) {
            return edit.proposal(paymentId, Proposal.State.NOT_PAID)
                    .happen(Outcome.Kind.PAYMENT_DECLINED, Actor.PAYMENT, Side.BUYER, Optional.of(paymentId))
                    .done();
        }
        return unpaidTip(order, paymentId).isPresent()
                ? edit.lines(line -> line.id().equals(paymentId) ? line.removed(edit.now()) : line)
                        .done()
                : new Outcome.Nothing();
    }

    /** A gift is asked for like everything else, and passed on at once. */
    static Outcome tip(OrderEdit edit, Command.Tip tip) {
        if (edit.order().lines().size() >= Permits.MOST) {
            return new Outcome.TooMany();
        }
        Line line =
                new Line(tip.id(), Line.Kind.TIP, tip.text(), tip.amount(), 0, 0, edit.now(), false, Optional.empty());
        return edit.addLine(line).askFor(tip.id(), tip.amount()).done();
    }

    private static Outcome tipped(OrderEdit edit, Line tip) {
        return edit.hold(tip.id(), tip.amount())
                .release(tip.amount(), tip.id())
                .lines(line -> line.id().equals(tip.id()) ? line.nowPaid() : line)
                .happen(Outcome.Kind.TIPPED, Side.BUYER, Optional.of(tip.id()), tip.title())
                .done();
    }

    private static Optional<Proposal> paying(Order order, UUID paymentId) {
        return order.proposal(paymentId).filter(one -> one.state() == Proposal.State.PAYING);
    }

    private static Optional<Line> unpaidTip(Order order, UUID paymentId) {
        return order.line(paymentId)
                .filter(line -> line.kind() == Line.Kind.TIP
                        && !line.paid()
                        && line.removedAt().isEmpty());
    }
}
