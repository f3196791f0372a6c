package rapport.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import rapport.conversation.Side;
import rapport.order.payment.PaymentKind;
import rapport.platform.Deciding;

/** An order while it is decided what becomes of it, with what that brings about. */
@Deciding
final class OrderEdit {
    private final Order before;
    private final Instant now;
    private final List<Outcome.Happening> happened = new ArrayList<>();
    private final List<Outcome.Entry> entries = new ArrayList<>();
    private final List<Outcome.PaymentDue> payments = new ArrayList<>();
    private Stage stage;
    private Order.Times times;
    private List<Line> lines;
    private List<Proposal> proposals;
    private Order.Work work;
    private Optional<Dispute> dispute;
    private Optional<Order.Ending> ending;
    private Order.Purse purse;

    OrderEdit(Order order, Instant now) {
        this.before = order;
        this.now = now;
        this.stage = order.stage();
        this.times = order.times();
        this.lines = order.lines();
        this.proposals = order.proposals();
        this.work = order.work();
        this.dispute = order.dispute();
        this.ending = order.ending();
        this.purse = order.purse();
    }

    /** The order as it is by now. */
    Order order() {
        return new Order(
                before.parties(), before.terms(), stage, times, lines, proposals, work, dispute, ending, purse);
    }

    Instant now() {
        return now;
    }

    Outcome done() {
        return new Outcome.Done(order(), happened, entries, payments);
    }

    OrderEdit to(Stage next) {
        stage = next;
        return this;
    }

    OrderEdit times(UnaryOperator<Order.Times> change) {
        times = change.apply(times);
        return this;
    }

    OrderEdit work(UnaryOperator<Order.Work> change) {
        work = change.apply(work);
        return this;
    }

    OrderEdit dispute(Dispute next) {
        dispute = Optional.of(next);
        return this;
    }

    OrderEdit addLine(Line line) {
        lines = plus(lines, line);
        return this;
    }

    OrderEdit lines(UnaryOperator<Line> change) {
        lines = lines.stream().map(change).toList();
        return this;
    }

    OrderEdit addProposal(Proposal proposal) {
        proposals = plus(proposals, proposal);
        return this;
    }

    OrderEdit proposal(UUID id, Proposal.State next) {
        proposals = proposals.stream()
                .map(one -> one.id().equals(id) ? one.become(next, now) : one)
                .toList();
        return this;
    }

    OrderEdit happen(Outcome.Kind kind, Side by, Optional<UUID> itemId, String text) {
        happened.add(new Outcome.Happening(kind, Actor.of(by), by, itemId, text));
        return this;
    }

    /** Something that nobody of the two did; the conversation shows it on one side. */
    OrderEdit happen(Outcome.Kind kind, Actor by, Side inTheNameOf, Optional<UUID> itemId) {
        happened.add(new Outcome.Happening(kind, by, inTheNameOf, itemId, ""));
        return this;
    }

    /** Asks for money of the buyer; it counts once it is there. */
    OrderEdit askFor(UUID paymentId, long amount) {
        payments.add(new Outcome.PaymentDue(paymentId, PaymentKind.HOLD, amount));
        return this;
    }

    /** Money of the buyer is there. */
    OrderEdit hold(UUID paymentId, long amount) {
        if (amount > 0) {
            purse = purse.hold(amount);
            entries.add(new Outcome.Entry(Outcome.Pocket.BUYER, Outcome.Pocket.HELD, amount, paymentId));
        }
        return this;
    }

    OrderEdit release(long amount, UUID occasion) {
        if (amount > 0) {
            purse = purse.release(amount);
            UUID id = derived(occasion, PaymentKind.RELEASE);
            entries.add(new Outcome.Entry(Outcome.Pocket.HELD, Outcome.Pocket.SELLER, amount, id));
            payments.add(new Outcome.PaymentDue(id, PaymentKind.RELEASE, amount));
        }
        return this;
    }

    OrderEdit refund(long amount, UUID occasion) {
        if (amount > 0) {
            purse = purse.refund(amount);
            UUID id = derived(occasion, PaymentKind.REFUND);
            entries.add(new Outcome.Entry(Outcome.Pocket.HELD, Outcome.Pocket.BUYER, amount, id));
            payments.add(new Outcome.PaymentDue(id, PaymentKind.REFUND, amount));
        }
        return this;
    }

    /** Ends it: so much goes back, the rest to the seller, and what was proposed lapses. */
    OrderEdit end(Stage end, HowEnded how, long back, boolean sellersFault) {
        long rest = purse.held() - back;
        refund(back, before.id()).release(rest, before.id());
        proposals = proposals.stream()
                .map(one -> one.isOpen() ? one.become(Proposal.State.LAPSED, now) : one)
                .toList();
        ending = Optional.of(new Order.Ending(how, now, back, sellersFault));
        return to(end);
    }

    /** Everything goes back. */
    OrderEdit cancel(HowEnded how, boolean sellersFault) {
        return end(Stage.CANCELLED, how, purse.held(), sellersFault);
    }

    /** The id of a payment that comes of something: the same again when it is decided again. */
    private static UUID derived(UUID occasion, PaymentKind kind) {
        return UUID.nameUUIDFromBytes((occasion + "/" + kind.key()).getBytes(UTF_8));
    }

    static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
