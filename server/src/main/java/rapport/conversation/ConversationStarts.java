package rapport.conversation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.catalogue.Services;
import rapport.platform.Ids;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.database.Transactions;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** Begins conversations: a buyer's first message to a seller. */
@Component
public class ConversationStarts {
    private final Transactions transactions;
    private final ConversationStore store;
    private final Sends sends;
    private final Services services;
    private final Ids ids;
    private final InstantSource time;
    private final RateLimit limit;

    ConversationStarts(
            Transactions transactions,
            ConversationStore store,
            Sends sends,
            Services services,
            Ids ids,
            Settings settings) {
        this.transactions = transactions;
        this.store = store;
        this.sends = sends;
        this.services = services;
        this.ids = ids;
        this.time = ids.time();
        this.limit = new RateLimit(settings.limits().conversationsPerHour(), Duration.ofHours(1), time);
    }

    /**
     * To whom, and about what.
     *
     * @param sellerId the seller, if one was named
     * @param serviceId his service, if one was named
     */
    public record Addressee(Optional<UUID> sellerId, Optional<UUID> serviceId) {}

    /** What came of it, and in which conversation. */
    public record Started(UUID conversationId, Sends.Outcome outcome) {}

    /**
     * Sends a buyer's message to a seller, in their conversation, which begins with it if there was none.
     *
     * @param confirmed whether the buyer has seen what the guard warns of
     * @throws ProblemException not-found, if there is no such seller or he does not offer the service; invalid-input, if
     *     the buyer writes to himself; limited; what {@link Sends} may say
     */
    public Started start(UUID buyerId, Addressee to, Messages.Text text, boolean confirmed) {
        Optional<UUID> seller = to.sellerId();
        Optional<UUID> serviceId = to.serviceId();
        Checks checks = new Checks();
        checks.present("sellerId", seller.orElse(null));
        if (seller.equals(Optional.of(buyerId))) {
            checks.add("sellerId", "invalid", null);
        }
        checks.end();
        UUID sellerId = seller.orElseThrow();
        boolean offered = serviceId.isEmpty()
                ? services.sells(sellerId)
                : services.sellerOf(serviceId.get()).equals(seller);
        if (!offered) {
            throw ProblemException.notFound();
        }
        limit.take(buyerId.toString());
        sends.requireMayBegin(buyerId);
        UUID id = transactions.write(outbox -> store.findOrCreate(ids.next(), buyerId, sellerId, time.instant()));
        Membership buyer = new Membership(id, Side.BUYER, buyerId, sellerId);
        return new Started(id, sends.send(buyer, text, new Sends.How(confirmed, false, serviceId)));
    }
}
