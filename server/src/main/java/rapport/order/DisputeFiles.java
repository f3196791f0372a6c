package rapport.order;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.catalogue.Money;
import rapport.conversation.Side;
import rapport.policy.LogViews;

/** Puts together what moderators read of disputes. */
@Component
class DisputeFiles {
    private static final int MOST_VERDICTS = 200;

    private final OrderViews views;
    private final OrderLog log;
    private final LogViews verdicts;
    private final Accounts accounts;
    private final InstantSource time;

    DisputeFiles(OrderViews views, OrderLog log, LogViews verdicts, Accounts accounts, InstantSource time) {
        this.views = views;
        this.log = log;
        this.verdicts = verdicts;
        this.accounts = accounts;
        this.time = time;
    }

    /** A dispute as a whole. */
    DisputeFile of(StoredOrder stored) {
        Order order = stored.order();
        Dispute dispute = order.dispute().orElseThrow();
        return new DisputeFile(
                DisputeFile.State.of(order),
                isRipe(order, dispute),
                views.ofNobody(stored),
                money(order, shared(order)),
                new DisputeFile.Ratings(
                        dispute.found().get(Side.BUYER), dispute.found().get(Side.SELLER)),
                dispute.decision()
                        .map(made -> accounts.get(made.moderatorId()).person())
                        .orElse(null),
                log.list(order.id()).stream()
                        .map(row -> new DisputeFile.Done(
                                row.at(), row.act(), row.actor(), row.card(), row.itemId(), row.seq()))
                        .toList(),
                log.ledger(order.id()).stream()
                        .map(one -> new DisputeFile.Moved(one.at(), one.from(), one.to(), money(order, one.amount())))
                        .toList(),
                verdicts.listOf(order.parties().conversationId(), MOST_VERDICTS));
    }

    /** Disputes in the list of a moderator. */
    List<DisputeFile.Row> rows(List<StoredOrder> stored, UUID moderatorId) {
        List<Order> orders = stored.stream().map(StoredOrder::order).toList();
        Map<UUID, Person> people = accounts.people(orders.stream()
                .flatMap(order ->
                        Stream.of(order.parties().buyerId(), order.parties().sellerId()))
                .distinct()
                .toList());
        return orders.stream().map(order -> row(order, people, moderatorId)).toList();
    }

    private DisputeFile.Row row(Order order, Map<UUID, Person> people, UUID moderatorId) {
        Dispute dispute = order.dispute().orElseThrow();
        UUID buyer = order.parties().buyerId();
        UUID seller = order.parties().sellerId();
        return new DisputeFile.Row(
                order.id(),
                order.terms().title(),
                people.getOrDefault(buyer, new Person(buyer, "")),
                people.getOrDefault(seller, new Person(seller, "")),
                dispute.by(),
                dispute.reason(),
                money(order, shared(order)),
                dispute.openedAt(),
                dispute.openedAt().plus(Deadlines.TO_ANSWER),
                isRipe(order, dispute),
                moderatorId.equals(buyer) || moderatorId.equals(seller),
                orNull(dispute.decision().map(Dispute.Decision::at)),
                orNull(dispute.decision().map(Dispute.Decision::result)));
    }

    /** Where an order stands in the list. */
    OrderStore.DisputePlace place(Order order) {
        Dispute dispute = order.dispute().orElseThrow();
        Instant at =
                order.ending().map(Order.Ending::at).orElse(dispute.openedAt().plus(Deadlines.TO_ANSWER));
        return new OrderStore.DisputePlace(isRipe(order, dispute), at, order.id());
    }

    private boolean isRipe(Order order, Dispute dispute) {
        return order.stage() == Stage.DISPUTED && Permits.isRipe(dispute, time.instant());
    }

    /** What there is, or was, for a moderator to share out; tips had passed to the seller at once. */
    private static long shared(Order order) {
        return order.dispute()
                .flatMap(Dispute::decision)
                .map(made -> made.refund() + order.purse().released() - order.tips())
                .orElse(order.purse().held());
    }

    private static Money money(Order order, long amount) {
        return new Money(amount, order.terms().currency());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
