package rapport.order;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.catalogue.ServicePackage;
import rapport.platform.Ids;
import rapport.platform.stream.Outbox;

/** The door for what two agreed on without a service: it becomes an order in the transaction in which they agree. */
@Component
public class Agreements {
    private final OrderStore store;
    private final OrderChanges changes;
    private final Accounts accounts;
    private final Ids ids;
    private final InstantSource time;

    Agreements(OrderStore store, OrderChanges changes, Accounts accounts, Ids ids) {
        this.store = store;
        this.changes = changes;
        this.accounts = accounts;
        this.ids = ids;
        this.time = ids.time();
    }

    /**
     * What was agreed on.
     *
     * @param clientId the buyer's page's name for the order
     * @param buyerId who orders
     * @param sellerId who works
     * @param title what the order is called
     * @param chosen what is paid for
     * @param task what the buyer wants, part by part, each with what it is called
     * @param contactKinds the kinds of contact that the work needs
     */
    public record Agreement(
            UUID clientId,
            UUID buyerId,
            UUID sellerId,
            String title,
            ServicePackage chosen,
            List<Map.Entry<String, String>> task,
            Set<String> contactKinds) {
        /** Makes what nobody can change. */
        public Agreement {
            task = List.copyOf(task);
            contactKinds = Set.copyOf(contactKinds);
        }

        private Order.Terms terms(ZoneId sellerZone) {
            return new Order.Terms(
                    title,
                    chosen.name(),
                    chosen.description(),
                    chosen.price().currency(),
                    task.stream()
                            .map(part -> new Order.Answered(part.getKey(), part.getValue()))
                            .toList(),
                    contactKinds,
                    sellerZone);
        }
    }

    /** The order that a buyer's page named so, if it was placed. */
    public Optional<UUID> find(UUID buyerId, UUID clientId) {
        return store.find(buyerId, clientId).map(stored -> stored.order().id());
    }

    /** Places the order in the transaction at hand; their conversation is locked. Answers its id. */
    public UUID place(UUID conversationId, Agreement agreement, Outbox outbox) {
        Order.Parties parties = new Order.Parties(
                ids.next(), conversationId, agreement.buyerId(), agreement.sellerId(), Optional.empty());
        ServicePackage chosen = agreement.chosen();
        Line line = new Line(
                ids.next(),
                Line.Kind.PACKAGE,
                chosen.name(),
                chosen.price().amount(),
                chosen.deliveryDays(),
                chosen.revisions(),
                time.instant(),
                false,
                Optional.empty());
        Order.Terms terms = agreement.terms(accounts.get(agreement.sellerId()).timeZone());
        Outcome.Done done = (Outcome.Done) OrderRules.place(parties, terms, List.of(line), time.instant());
        store.insert(done.order(), agreement.clientId());
        changes.apply(
                new StoredOrder(done.order(), 0),
                done,
                new OrderChanges.Doing(Act.PLACE, Actor.BUYER, agreement.buyerId(), agreement.clientId(), List.of()),
                outbox);
        return done.order().id();
    }
}
