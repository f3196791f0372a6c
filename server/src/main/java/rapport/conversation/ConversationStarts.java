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
    private final Messages messages;
    private final Services services;
    private final Ids ids;
    private final InstantSource time;
    private final RateLimit limit;

    ConversationStarts(
            Transactions transactions,
            ConversationStore store,
            Messages messages,
            Services services,
            Ids ids,
            Settings settings) {
        this.transactions = transactions;
        this.store = store;
        this.messages = messages;
        this.services = services;
        this.ids = ids;
        this.time = ids.time();
        this.limit = new RateLimit(settings.limits().conversationsPerHour(), Duration.ofHours(1), time);
    }

    /**
     * Sends a buyer's message to a seller, in their conversation, which begins with it if there was none.
     *
     * @throws ProblemException not-found, if there is no such seller or he does not offer the service; invalid-input, if
     *     the buyer writes to himself
     */
    public Message start(UUID buyerId, Optional<UUID> seller, Optional<UUID> serviceId, Messages.Text text) {
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
        UUID id = transactions.write(outbox -> store.findOrCreate(ids.next(), buyerId, sellerId, time.instant()));
        return messages.send(new Membership(id, Side.BUYER, buyerId, sellerId), text, serviceId);
    }
}
