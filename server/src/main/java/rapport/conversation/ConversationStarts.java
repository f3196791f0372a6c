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
    private final Bounds bounds;
    private final Ids ids;
    private final InstantSource time;
    private final RateLimit limit;

    ConversationStarts(
            Transactions transactions,
            ConversationStore store,
            Sends sends,
            Services services,
            Bounds bounds,
            Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.sends = sends;
        this.services = services;
        this.bounds = bounds;
        this.ids = ids;
        this.time = ids.time();
        this.limit = new RateLimit(bounds.settings().limits().conversationsPerHour(), Duration.ofHours(1), time);
    }

    /** What bounds and forms first messages. */
    @Component
    record Bounds(FirstContacts firsts, ContactForms forms, Settings settings) {}

    /**
     * What somebody writes first.
     *
     * @param task what is to be done
     * @param sent what he said beside it
     * @param confirmed whether he has seen what the guard warns of
     * @param sameConfirmed whether he has seen that he wrote the same to others
     */
    record First(Messages.Text task, ContactForms.Sent sent, boolean confirmed, boolean sameConfirmed) {}

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
     * @throws ProblemException as {@link #start(UUID, Addressee, First)}
     */
    public Started start(UUID buyerId, Addressee to, Messages.Text text, boolean confirmed) {
        return start(buyerId, to, new First(text, ContactForms.Sent.NONE, confirmed, confirmed));
    }

    /**
     * The same, with what the seller asks.
     *
     * @throws ProblemException not-found, if there is no such seller or he does not offer the service; invalid-input, if
     *     the buyer writes to himself or leaves out what the seller asks; limited; contacts-used-up; same-text; what {@link Sends} may say
     */
    Started start(UUID buyerId, Addressee to, First first) {
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
        ContactForms.Told told = bounds.forms().tell(buyerId, to, first.task(), first.sent());
        record Place(UUID conversationId, boolean isTaken) {}
        Place place = transactions.write(outbox -> {
            UUID found = store.findOrCreate(ids.next(), buyerId, sellerId, time.instant());
            return new Place(
                    found, bounds.firsts().take(found, buyerId, first.task().text(), first.sameConfirmed()));
        });
        Membership buyer = new Membership(place.conversationId(), Side.BUYER, buyerId, sellerId);
        Sends.Outcome outcome = send(buyer, told, new Sends.How(first.confirmed(), false, serviceId));
        if (place.isTaken()) {
            bounds.firsts().count(place.conversationId(), buyerId, first.task().text());
        }
        bounds.forms().keep(buyer, told.answer());
        return new Started(place.conversationId(), outcome);
    }

    private Sends.Outcome send(Membership buyer, ContactForms.Told told, Sends.How how) {
        try {
            return sends.send(buyer, told.text(), how);
        } catch (ProblemException e) {
            bounds.firsts().giveBack(buyer.conversationId());
            throw e;
        }
    }
}
