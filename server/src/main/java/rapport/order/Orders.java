package rapport.order;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.catalogue.ServiceOffer;
import rapport.catalogue.ServiceOption;
import rapport.catalogue.ServicePackage;
import rapport.catalogue.Services;
import rapport.conversation.Cards;
import rapport.conversation.Side;
import rapport.platform.Ids;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.database.Transactions;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;
import rapport.policy.Standings;

/** The door to orders: placed, and moved on by their two sides. What it answers is on disk. */
@Component
class Orders {
    private final Transactions transactions;
    private final OrderStore store;
    private final OrderLog log;
    private final OrderChanges changes;
    private final Cards cards;
    private final Services services;
    private final Accounts accounts;
    private final Standings standings;
    private final Ids ids;
    private final InstantSource time;
    private final RateLimit limit;

    Orders(
            Transactions transactions,
            OrderStore store,
            OrderLog log,
            OrderChanges changes,
            Cards cards,
            Services services,
            Accounts accounts,
            Standings standings,
            Ids ids,
            Settings settings) {
        this.transactions = transactions;
        this.store = store;
        this.log = log;
        this.changes = changes;
        this.cards = cards;
        this.services = services;
        this.accounts = accounts;
        this.standings = standings;
        this.ids = ids;
        this.time = ids.time();
        this.limit = new RateLimit(settings.limits().conversationsPerHour(), Duration.ofHours(1), time);
    }

    /**
     * What is ordered, as the page names it.
     *
     * @param clientId the page's name for the order
     * @param serviceId of which service
     * @param version the service as it was read
     * @param packageIndex which of its packages
     * @param options which of its options
     * @param answers to its questions, in their order
     * @param confirmed whether the buyer has seen what the guard warns of
     */
    record Placing(
            UUID clientId,
            UUID serviceId,
            int version,
            int packageIndex,
            Set<Integer> options,
            List<String> answers,
            boolean confirmed) {}

    /**
     * Places an order.
     *
     * @throws ProblemException not-found; changed-meanwhile; invalid-input; frozen; limited; refused; confirm-first
     */
    StoredOrder place(UUID buyerId, Placing placing) {
        Optional<StoredOrder> before = store.find(buyerId, placing.clientId());
        if (before.isPresent()) {
            return before.get();
        }
        ServiceOffer offer = services.findOffer(placing.serviceId()).orElseThrow(ProblemException::notFound);
        if (offer.version() != placing.version()) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
        OrderInput.check(buyerId, offer, placing);
        limit.take(buyerId.toString());
        standings.requireMayBegin(buyerId);
        Order.Terms terms = terms(offer, placing);
        Cards.Words words = new Cards.Words(
                buyerId, Side.BUYER, Optional.empty(), placing.clientId(), placing.answers(), List.of());
        cards.admit(words, terms.contactKinds(), placing.confirmed());
        return transactions.write(outbox -> {
            UUID conversationId = cards.open(buyerId, offer.sellerId());
            Optional<StoredOrder> raced = store.find(buyerId, placing.clientId());
            return raced.orElseGet(() -> {
                Order.Parties parties =
                        new Order.Parties(ids.next(), conversationId, buyerId, offer.sellerId(), offer.serviceId());
                Outcome.Done done =
                        (Outcome.Done) OrderRules.place(parties, terms, lines(offer, placing), time.instant());
                store.insert(done.order(), placing.clientId());
                OrderChanges.Doing doing =
                        new OrderChanges.Doing(Act.PLACE, Actor.BUYER, buyerId, placing.clientId(), List.of());
                return changes.apply(new StoredOrder(done.order(), 0), done, doing, outbox);
            });
        });
    }

    private Order.Terms terms(ServiceOffer offer, Placing placing) {
        ServicePackage chosen = offer.packages().get(placing.packageIndex());
        List<Order.Answered> answers = new ArrayList<>();
        for (int i = 0; i < offer.questions().size(); i++) {
            answers.add(new Order.Answered(
                    offer.questions().get(i).text(), placing.answers().get(i)));
        }
        Set<String> kinds = new TreeSet<>();
        offer.contactNeeds().forEach(need -> kinds.add(need.kind().key()));
        return new Order.Terms(
                offer.title(),
                chosen.name(),
                chosen.description(),
                chosen.price().currency(),
                answers,
                kinds,
                accounts.get(offer.sellerId()).timeZone());
    }

    private List<Line> lines(ServiceOffer offer, Placing placing) {
        ServicePackage chosen = offer.packages().get(placing.packageIndex());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                ids.next(),
                Line.Kind.PACKAGE,
                chosen.name(),
                chosen.price().amount(),
                chosen.deliveryDays(),
                chosen.revisions(),
                time.instant(),
                false,
                Optional.empty()));
        for (int place : new TreeSet<>(placing.options())) {
            ServiceOption option = offer.options().get(place);
            lines.add(new Line(
                    ids.next(),
                    Line.Kind.OPTION,
                    option.title(),
                    option.price().amount(),
                    option.extraDays(),
                    0,
                    time.instant(),
                    false,
                    Optional.empty()));
        }
        return lines;
    }

    /**
     * An order of an account.
     *
     * @throws ProblemException not-found, also to the seller before it is paid for
     */
    StoredOrder get(UUID accountId, UUID orderId) {
        StoredOrder stored = store.find(orderId).orElseThrow(ProblemException::notFound);
        sideOf(stored.order(), accountId);
        return stored;
    }

    /** Which side an account takes in an order. */
    static Side sideOf(Order order, UUID accountId) {
        if (accountId.equals(order.parties().buyerId())) {
            return Side.BUYER;
        }
        if (accountId.equals(order.parties().sellerId())
                && order.times().paidAt().isPresent()) {
            return Side.SELLER;
        }
        throw ProblemException.notFound();
    }

    /**
     * Does something to an order for one of its sides; what a page repeats is done once.
     *
     * @throws ProblemException not-found; not-now; invalid-input; too-many; frozen; refused; confirm-first
     */
    StoredOrder act(UUID accountId, UUID orderId, OrderInput.Asked asked) {
        StoredOrder seen = get(accountId, orderId);
        Side side = sideOf(seen.order(), accountId);
        if (!log.knows(orderId, asked.clientId()) && asked.hasWords()) {
            Cards.Words words = new Cards.Words(
                    accountId,
                    side,
                    Optional.of(seen.order().parties().conversationId()),
                    asked.clientId(),
                    asked.texts(),
                    asked.attachmentIds());
            cards.admit(words, Set.of(), asked.confirmed());
        }
        return change(
                seen,
                asked.command(),
                new OrderChanges.Doing(
                        asked.command().act(), Actor.of(side), accountId, asked.clientId(), asked.attachmentIds()));
    }

    /** Decides a command on the order as it is now, under its lock. */
    StoredOrder change(StoredOrder seen, Command command, OrderChanges.Doing doing) {
        return transactions.write(outbox -> {
            StoredOrder now = lock(seen.order());
            UUID clientId = doing.clientId();
            if (clientId != null && log.knows(now.order().id(), clientId)) {
                return now;
            }
            return carryOut(now, command, doing, outbox);
        });
    }

    private StoredOrder carryOut(StoredOrder now, Command command, OrderChanges.Doing doing, Outbox outbox) {
        return switch (OrderRules.decide(now.order(), command, doing.actor(), time.instant())) {
            case Outcome.Done done -> changes.apply(now, done, doing, outbox);
            case Outcome.Nothing() -> now;
            case Outcome.NotNow() -> throw ProblemException.of(ProblemType.NOT_NOW);
            case Outcome.TooMany() -> throw ProblemException.of(ProblemType.TOO_MANY);
            case Outcome.Invalid(String field, String code) ->
                throw ProblemException.invalid(List.of(new FieldError(field, code, null)));
        };
    }

    private StoredOrder lock(Order order) {
        cards.lock(order.parties().conversationId());
        return store.lock(order.id());
    }

    /** Keeps a seller's ideas for an order. */
    void keepIdeas(UUID accountId, UUID orderId, List<OrderStore.Idea> ideas) {
        StoredOrder stored = get(accountId, orderId);
        if (sideOf(stored.order(), accountId) != Side.SELLER) {
            throw ProblemException.notFound();
        }
        transactions.write(outbox -> {
            store.saveIdeas(orderId, ideas);
            outbox.tell(
                    accountId, new OrderEvent(orderId, stored.order().parties().conversationId()));
            return orderId;
        });
    }
}
