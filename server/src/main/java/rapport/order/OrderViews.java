package rapport.order;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.catalogue.Money;
import rapport.conversation.Attachment;
import rapport.conversation.Cards;
import rapport.conversation.Side;

/** Puts together what is answered of orders. */
@Component
class OrderViews {
    private final OrderStore store;
    private final OrderLog log;
    private final PaymentStore payments;
    private final Accounts accounts;
    private final Cards cards;
    private final InstantSource time;

    OrderViews(
            OrderStore store, OrderLog log, PaymentStore payments, Accounts accounts, Cards cards, InstantSource time) {
        this.store = store;
        this.log = log;
        this.payments = payments;
        this.accounts = accounts;
        this.cards = cards;
        this.time = time;
    }

    /** An order as a side reads it. */
    OrderView of(StoredOrder stored, Side side) {
        Order order = stored.order();
        List<UUID> awaited = side == Side.BUYER ? PaymentRules.awaited(order) : List.of();
        Own own = new Own(
                Permits.of(order, side, time.instant()),
                side == Side.SELLER ? store.ideas(order.id()) : List.of(),
                awaited,
                payments.payUrl(awaited),
                order.dispute().map(dispute -> dispute.found().get(side)));
        return of(stored, side, own);
    }

    /** An order as the buyer reads it, with nothing in it that only he may do or know. */
    OrderView ofNobody(StoredOrder stored) {
        return of(stored, Side.BUYER, new Own(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty()));
    }

    /** What of an order belongs to one side alone. */
    private record Own(
            List<Act> may,
            List<OrderStore.Idea> ideas,
            List<UUID> awaited,
            Optional<String> payUrl,
            Optional<Boolean> rating) {}

    private OrderView of(StoredOrder stored, Side side, Own own) {
        Order order = stored.order();
        Order.Parties parties = order.parties();
        Map<UUID, Integer> places = log.places(order.id());
        Shown shown = new Shown(
                order,
                own.rating(),
                places,
                cards.attachments(parties.conversationId(), places.values()),
                own.awaited(),
                time.instant());
        Map<UUID, Person> people = accounts.people(List.of(parties.buyerId(), parties.sellerId()));
        return new OrderView(
                order.id(),
                parties.conversationId(),
                stored.version(),
                side,
                person(people, parties.buyerId()),
                person(people, parties.sellerId()),
                orNull(parties.serviceId()),
                order.terms().title(),
                order.terms().packageName(),
                order.terms().packageDescription(),
                order.stage(),
                shown.ending(),
                shown.price(),
                shown.tips(),
                shown.lines(),
                order.revisionsIncluded(),
                order.terms().answers(),
                order.terms().contactKinds(),
                order.times().placedAt(),
                orNull(toPay(order)),
                orNull(Deadlines.toTake(order)),
                orNull(order.times().takenAt()),
                orNull(order.times().dueAt()),
                order.isOverdue(shown.now()),
                orNull(order.times().deliveredAt()),
                orNull(Deadlines.toAccept(order)),
                orNull(Deadlines.freeCancellation(order)),
                orNull(Deadlines.progress(order)),
                shown.proposals(),
                shown.reports(),
                shown.deliveries(),
                shown.revisions(),
                shown.dispute(),
                own.may(),
                own.ideas(),
                orNull(own.payUrl()));
    }

    private static Optional<Instant> toPay(Order order) {
        return order.stage() == Stage.UNPAID ? Deadlines.due(order) : Optional.empty();
    }

    /** Orders in a list of a side. */
    List<OrderView.Summary> summaries(List<StoredOrder> orders, Side side) {
        Map<UUID, Person> people = accounts.people(orders.stream()
                .map(one -> one.order().accountOf(side.other()))
                .distinct()
                .toList());
        Instant now = time.instant();
        return orders.stream()
                .map(StoredOrder::order)
                .map(order -> new OrderView.Summary(
                        order.id(),
                        order.parties().conversationId(),
                        person(people, order.accountOf(side.other())),
                        order.terms().title(),
                        order.terms().packageName(),
                        order.stage(),
                        new Money(order.price(), order.terms().currency()),
                        order.times().placedAt(),
                        orNull(Deadlines.due(order)),
                        order.isOverdue(now),
                        orNull(Deadlines.progress(order)),
                        orNull(order.ending().map(Order.Ending::at)),
                        waitsFor(order, side)))
                .toList();
    }

    private static boolean waitsFor(Order order, Side side) {
        boolean isAsked = order.proposals().stream().anyMatch(one -> one.isOpen() && one.by() != side);
        boolean isToPay = side == Side.BUYER
                && !order.stage().isEnd()
                && order.proposals().stream().anyMatch(one -> one.state() == Proposal.State.PAYING);
        return isAsked
                || isToPay
                || switch (order.stage()) {
                    case PLACED, IN_WORK, IN_REVISION -> side == Side.SELLER;
                    case DELIVERED, UNPAID -> side == Side.BUYER;
                    case DISPUTED ->
                        order.dispute()
                                .filter(one -> one.by() != side && one.reply().isEmpty())
                                .isPresent();
                    case ACCEPTED, CANCELLED, DECIDED -> false;
                };
    }

    private static Person person(Map<UUID, Person> people, UUID id) {
        return people.getOrDefault(id, new Person(id, ""));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    /** The parts of an order, as a side reads them. */
    private record Shown(
            Order order,
            Optional<Boolean> rating,
            Map<UUID, Integer> places,
            Map<Integer, List<Attachment>> files,
            List<UUID> awaited,
            Instant now) {
        Money money(long amount) {
            return new Money(amount, order.terms().currency());
        }

        /** Before it is paid for, what is asked for. */
        Money price() {
            return money(order.times().paidAt().isPresent() ? order.price() : PaymentRules.unpaid(order));
        }

        Money tips() {
            return money(order.tips());
        }

        OrderView.@Nullable EndingView ending() {
            return orNull(order.ending()
                    .map(end ->
                            new OrderView.EndingView(end.how(), end.at(), money(end.refund()), end.sellersFault())));
        }

        List<OrderView.LineView> lines() {
            return order.lines().stream()
                    .filter(line -> line.paid() || line.kind() != Line.Kind.TIP || isAwaited(line))
                    .map(line -> new OrderView.LineView(
                            line.id(),
                            line.kind(),
                            line.title(),
                            money(line.amount()),
                            line.extraDays(),
                            line.extraRevisions(),
                            line.addedAt(),
                            line.paid(),
                            orNull(line.removedAt())))
                    .toList();
        }

        /** A tip is known to the buyer alone until it is paid for. */
        private boolean isAwaited(Line line) {
            return awaited.contains(line.id());
        }

        List<OrderView.ProposalView> proposals() {
            return order.proposals().stream().map(this::proposal).toList();
        }

        private OrderView.ProposalView proposal(Proposal one) {
            Proposal.What what = one.what();
            return new OrderView.ProposalView(
                    one.id(),
                    what.kind(),
                    one.by(),
                    one.state(),
                    one.text(),
                    what.lines(),
                    orNull(what.lineId()),
                    what.kind() == Proposal.Kind.EXTENSION ? what.days() : null,
                    what.kind() == Proposal.Kind.REFUND ? money(what.amount()) : null,
                    one.proposedAt(),
                    one.expiresAt(),
                    orNull(one.answeredAt()),
                    orNull(one.counters()));
        }

        List<OrderView.ReportView> reports() {
            return order.work().reports().stream()
                    .map(one -> new OrderView.ReportView(
                            one.id(),
                            one.at(),
                            seq(one.id()),
                            one.done(),
                            one.next(),
                            one.question(),
                            one.percent(),
                            files(one.id())))
                    .toList();
        }

        List<OrderView.DeliveryView> deliveries() {
            return order.work().deliveries().stream()
                    .map(one ->
                            new OrderView.DeliveryView(one.id(), one.at(), seq(one.id()), one.text(), files(one.id())))
                    .toList();
        }

        List<OrderView.RevisionView> revisions() {
            return order.work().revisions().stream()
                    .map(one -> new OrderView.RevisionView(one.id(), one.at(), seq(one.id()), one.text()))
                    .toList();
        }

        OrderView.@Nullable DisputeView dispute() {
            return orNull(order.dispute()
                    .map(one -> new OrderView.DisputeView(
                            one.id(),
                            one.by(),
                            one.reason(),
                            one.text(),
                            orNull(one.wish().map(this::money)),
                            one.openedAt(),
                            one.openedAt().plus(Deadlines.TO_ANSWER),
                            orNull(one.reply().map(Dispute.Reply::text)),
                            orNull(one.reply().map(Dispute.Reply::at)),
                            orNull(one.decision().map(this::decision)))));
        }

        private OrderView.DecisionView decision(Dispute.Decision made) {
            return new OrderView.DecisionView(
                    made.result(), money(made.refund()), made.reason(), made.at(), orNull(rating));
        }

        private int seq(UUID id) {
            return places.getOrDefault(id, 0);
        }

        private List<Attachment> files(UUID id) {
            return files.getOrDefault(seq(id), List.of());
        }
    }
}
