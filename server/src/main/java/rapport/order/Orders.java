package rapport.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import rapport.conversation.Cards;
import rapport.conversation.Side;
import rapport.platform.database.Transactions;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/** The door to orders: placed, and moved on by their two sides. What it answers is on disk. */
@Component
class Orders {
    private final Transactions transactions;
    private final Ordering ordering;
    private final OrderStore store;
    private final OrderLog log;
    private final OrderChanges changes;
    private final Cards cards;

    Orders(
            Transactions transactions,
            Ordering ordering,
            OrderStore store,
            OrderLog log,
            OrderChanges changes,
            Cards cards) {
        this.transactions = transactions;
        this.ordering = ordering;
        this.store = store;
        this.log = log;
        this.changes = changes;
        this.cards = cards;
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
        Ordering.Basis basis = ordering.prepare(buyerId, placing);
        Cards.Words words = new Cards.Words(
                buyerId, Side.BUYER, Optional.empty(), placing.clientId(), placing.answers(), List.of());
        cards.admit(words, basis.terms().contactKinds(), placing.confirmed());
        return transactions.write(outbox -> {
            UUID conversationId = cards.open(buyerId, basis.sellerId());
            return store.find(buyerId, placing.clientId()).orElseGet(() -> {
                Outcome.Done done = ordering.place(conversationId, buyerId, basis);
                store.insert(done.order(), placing.clientId());
                OrderChanges.Doing doing =
                        new OrderChanges.Doing(Act.PLACE, Actor.BUYER, buyerId, placing.clientId(), List.of());
                return changes.apply(new StoredOrder(done.order(), 0), done, doing, outbox);
            });
        });
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
        if (log.knows(orderId, asked.clientId())) {
            return seen;
        }
        // Nobody should mend a text that leads nowhere, or be reproached with it.
        refusal(changes.decide(seen, asked.command(), Actor.of(side))).ifPresent(problem -> {
            throw problem;
        });
        ordering.requireMayAct(accountId, asked);
        if (asked.hasWords()) {
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

    /** The same, if something holds that is looked at, and written, under the same lock. */
    StoredOrder changeIf(StoredOrder seen, BooleanSupplier first, Command command, OrderChanges.Doing doing) {
        return transactions.write(outbox -> {
            StoredOrder now = lock(seen.order());
            return first.getAsBoolean() ? carryOut(now, command, doing, outbox) : now;
        });
    }

    /**
     * Decides on an order for a moderator, from what he has read. The only way to an order past its two sides.
     *
     * @throws ProblemException changed-meanwhile; not-now; invalid-input
     */
    StoredOrder decide(StoredOrder seen, int version, Command.Decide decision) {
        return transactions.write(outbox -> {
            StoredOrder now = lock(seen.order());
            if (now.version() != version) {
                throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
            }
            OrderChanges.Doing doing =
                    new OrderChanges.Doing(decision.act(), Actor.MODERATOR, decision.moderatorId(), null, List.of());
            return carryOut(now, decision, doing, outbox);
        });
    }

    private StoredOrder carryOut(StoredOrder now, Command command, OrderChanges.Doing doing, Outbox outbox) {
        Outcome outcome = changes.decide(now, command, doing.actor());
        refusal(outcome).ifPresent(problem -> {
            throw problem;
        });
        return outcome instanceof Outcome.Done done ? changes.apply(now, done, doing, outbox) : now;
    }

    private static Optional<ProblemException> refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Nothing() -> Optional.empty();
            case Outcome.NotNow() -> Optional.of(ProblemException.of(ProblemType.NOT_NOW));
            case Outcome.TooMany() -> Optional.of(ProblemException.of(ProblemType.TOO_MANY));
            case Outcome.Invalid(String field, String code) ->
                Optional.of(ProblemException.invalid(List.of(new FieldError(field, code, null))));
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
