package rapport.order;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.availability.Load;
import rapport.catalogue.Money;
import rapport.conversation.Card;
import rapport.conversation.Cards;
import rapport.conversation.Message;
import rapport.conversation.NewCard;
import rapport.conversation.Opening;
import rapport.order.payment.PaymentKind;
import rapport.platform.event.Events;
import rapport.platform.stream.Outbox;
import rapport.policy.CaseNews;
import rapport.policy.ContactsAllowed;
import rapport.policy.ConversationStrict;

/** Writes down what came of a command, in the transaction at hand, and tells everybody whom it concerns. */
@Component
class OrderChanges {
    /** What an order allows ends with it, which is told when it happens; no date is known before. */
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private final OrderStore store;
    private final OrderLog log;
    private final PaymentStore payments;
    private final Cards cards;
    private final Opening opening;
    private final Events events;
    private final CaseNews news;
    private final Load load;
    private final InstantSource time;

    OrderChanges(OrderBooks books, Talk talk, Events events, CaseNews news, Load load, InstantSource time) {
        this.store = books.store();
        this.log = books.log();
        this.payments = books.payments();
        this.cards = talk.cards();
        this.opening = talk.opening();
        this.events = events;
        this.news = news;
        this.load = load;
        this.time = time;
    }

    /** The conversation that an order is in. */
    @Component
    record Talk(Cards cards, Opening opening) {}

    /**
     * Who does what.
     *
     * @param act what
     * @param actor as whom
     * @param accountId who; null for the clock and the payment
     * @param clientId as his page named it
     * @param attachmentIds the files that go with it
     */
    record Doing(
            Act act,
            Actor actor,
            @Nullable UUID accountId,
            @Nullable UUID clientId,
            List<UUID> attachmentIds) {
        static Doing by(Act act, Actor actor) {
            return new Doing(act, actor, null, null, List.of());
        }
    }

    /** Writes it down; what an immediate payment brings about follows in the same breath. */
    StoredOrder apply(StoredOrder before, Outcome.Done done, Doing doing, Outbox outbox) {
        Instant now = time.instant();
        StoredOrder after = new StoredOrder(done.order(), before.version() + 1);
        Order order = done.order();
        store.save(after);
        if (before.order().times().paidAt().isEmpty() && order.times().paidAt().isPresent()) {
            opening.workBegins(order.parties().conversationId(), order.parties().buyerId(), outbox);
        }
        log.add(order.id(), rows(order, done.happened(), doing, outbox));
        log.book(order.id(), done.entries(), order.terms().currency(), now);
        tell(before.order(), order, outbox);
        weigh(before.order(), order, outbox);
        for (Outcome.PaymentDue due : done.payments()) {
            if (payments.add(order, due, now, outbox) && due.kind() == PaymentKind.HOLD) {
                after = paid(after, due.id(), outbox);
            }
        }
        outbox.tell(order.parties().buyerId(), event(order));
        if (order.times().paidAt().isPresent()) {
            outbox.tell(order.parties().sellerId(), event(order));
        }
        return after;
    }

    /** What would come of a command now. */
    Outcome decide(StoredOrder stored, Command command, Actor actor) {
        return OrderRules.decide(stored.order(), command, actor, time.instant());
    }

    /** A payment is there. One that changes nothing any more is no failure: payments are told of more than once. */
    StoredOrder paid(StoredOrder stored, UUID paymentId, Outbox outbox) {
        return decide(stored, new Command.Paid(paymentId), Actor.PAYMENT) instanceof Outcome.Done done
                ? apply(stored, done, Doing.by(Act.PAID, Actor.PAYMENT), outbox)
                : stored;
    }

    private static OrderEvent event(Order order) {
        return new OrderEvent(order.id(), order.parties().conversationId());
    }

    /** Shows what happened, and makes the entries of the log; what is not shown has an entry, too. */
    private List<OrderLog.Row> rows(Order order, List<Outcome.Happening> happened, Doing doing, Outbox outbox) {
        Instant now = time.instant();
        if (happened.isEmpty()) {
            return List.of(new OrderLog.Row(
                    now, doing.act(), doing.actor(), doing.accountId(), doing.clientId(), null, null, null));
        }
        List<NewCard> shown =
                happened.stream().map(one -> card(order, one, doing)).toList();
        List<Message> messages = cards.post(order.parties().conversationId(), shown, outbox);
        List<OrderLog.Row> rows = new ArrayList<>();
        for (int i = 0; i < happened.size(); i++) {
            Outcome.Happening one = happened.get(i);
            rows.add(new OrderLog.Row(
                    now,
                    doing.act(),
                    doing.actor(),
                    doing.accountId(),
                    // One name for all that came of it: the first entry bears it.
                    i == 0 ? doing.clientId() : null,
                    one.kind().key(),
                    one.itemId().orElse(null),
                    messages.get(i).seq()));
        }
        return rows;
    }

    private static NewCard card(Order order, Outcome.Happening one, Doing doing) {
        boolean isOwn = one.by() == doing.actor();
        return new NewCard(
                new Card(one.kind().key(), order.id(), one.itemId().orElse(null)),
                one.inTheNameOf(),
                one.text(),
                isOwn ? doing.attachmentIds() : List.of(),
                one.kind() == Outcome.Kind.PLACED ? order.parties().serviceId() : Optional.empty());
    }

    /** Whoever has as many orders in work as he wants takes no more. */
    private void weigh(Order before, Order order, Outbox outbox) {
        if (before.stage().isAtWork() != order.stage().isAtWork()) {
            UUID sellerId = order.parties().sellerId();
            load.set(sellerId, () -> store.countAtWork(sellerId), outbox);
        }
    }

    private void tell(Order before, Order order, Outbox outbox) {
        Order.Parties parties = order.parties();
        if (before.stage() == Stage.PLACED && order.stage() == Stage.IN_WORK) {
            OrderStarted started = new OrderStarted(
                    order.id(), parties.conversationId(), parties.buyerId(), parties.sellerId(), parties.serviceId());
            events.tell(OrderStarted.class, List.of(started), outbox);
        }
        if (allowsContacts(before) != allowsContacts(order)) {
            Set<String> kinds = store.contactKinds(parties.conversationId(), order.id());
            if (allowsContacts(order)) {
                kinds.addAll(order.terms().contactKinds());
            }
            events.tell(
                    ContactsAllowed.class,
                    List.of(new ContactsAllowed(
                            parties.conversationId(), ContactsAllowed.Source.ORDER, kinds, FOREVER)),
                    outbox);
        }
        tellModerators(before, order, outbox);
        tellOverdue(before, order, outbox);
        if (before.ending().isEmpty()) {
            order.ending().ifPresent(end -> events.tell(OrderEnded.class, List.of(ended(order, end, before)), outbox));
        }
    }

    private void tellOverdue(Order before, Order order, Outbox outbox) {
        if (order.times().overdueTold() && !before.times().overdueTold()) {
            Order.Parties parties = order.parties();
            order.times()
                    .dueAt()
                    .map(due -> new OrderOverdue(
                            order.id(), parties.conversationId(), parties.buyerId(), parties.sellerId(), due))
                    .ifPresent(overdue -> events.tell(OrderOverdue.class, List.of(overdue), outbox));
        }
    }

    /** Whatever is done to an order while a moderator is to decide on it, he decides on it as it is then. */
    private void tellModerators(Order before, Order order, Outbox outbox) {
        boolean was = before.stage() == Stage.DISPUTED;
        boolean is = order.stage() == Stage.DISPUTED;
        if (was || is) {
            news.tell(outbox);
        }
        if (was != is) {
            UUID conversationId = order.parties().conversationId();
            boolean strict = is || store.hasDispute(conversationId, order.id());
            events.tell(ConversationStrict.class, List.of(new ConversationStrict(conversationId, strict)), outbox);
        }
    }

    /** While a moderator is to decide, nothing passes that could take the matter elsewhere. */
    private static boolean allowsContacts(Order order) {
        boolean isUnderWay = order.stage().isAtWork() || order.stage() == Stage.DELIVERED;
        return isUnderWay && !order.terms().contactKinds().isEmpty();
    }

    private static OrderEnded ended(Order order, Order.Ending end, Order before) {
        Order.Parties parties = order.parties();
        return new OrderEnded(
                order.id(),
                parties.conversationId(),
                parties.buyerId(),
                parties.sellerId(),
                parties.serviceId(),
                order.terms().title(),
                end.how(),
                order.times().takenAt().isPresent(),
                !order.work().deliveries().isEmpty(),
                before.isOverdue(end.at()),
                end.sellersFault(),
                new Money(order.purse().released(), order.terms().currency()),
                end.at());
    }
}
