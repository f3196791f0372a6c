package rapport.responsiveness.rating;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.availability.Availabilities;
import rapport.conversation.FirstContactRestored;
import rapport.platform.Ids;
import rapport.policy.Policy;
import rapport.responsiveness.Band;
import rapport.responsiveness.FirstContactAnswered;
import rapport.responsiveness.FirstContactOpened;

/** Writes down what moves ratings, in the transaction of its cause. */
@Component
class RatingBook {
    /** An answer written at the last second may still be on its way into the database. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final RatingStore store;
    private final Availabilities availabilities;
    private final Ids ids;
    private final RatingRules rules;

    RatingBook(RatingStore store, Availabilities availabilities, Policy policy, Ids ids, InstantSource time) {
        this.store = store;
        this.availabilities = availabilities;
        this.ids = ids;
        // Once, at the start: a transaction that fails later cannot take the rules back with it.
        this.rules = store.rules(policy.rating(), time.instant());
    }

    /** The rules in force. */
    RatingRules rules() {
        return rules;
    }

    /** What would be written of a new buyer, or an order, now or at another instant. */
    RatingEvent event(RatingEvent.Kind kind, RatingEvent.About about, Instant at) {
        return new RatingEvent(ids.next(), kind, about, at, rules, Optional.empty());
    }

    /** When the 24 hours of a first contact end, as the seller's days off stand now. */
    Instant deadline(FirstContactOpened contact) {
        return availabilities.time(contact.sellerId()).ratingDeadline(contact.startedAt(), Band.DAY.end());
    }

    void opened(FirstContactOpened contact) {
        store.watch(contact, deadline(contact).plus(GRACE));
    }

    void answered(FirstContactAnswered contact) {
        FirstContactOpened opened = new FirstContactOpened(
                contact.conversationId(), contact.buyerId(), contact.sellerId(), contact.startedAt());
        Instant deadline = deadline(opened);
        store.forget(contact.conversationId());
        if (contact.answeredAt().isBefore(deadline)) {
            store.add(event(RatingEvent.Kind.IN_TIME, about(opened), contact.answeredAt()));
        } else {
            store.add(event(RatingEvent.Kind.MISSED, about(opened), deadline));
        }
    }

    /** Looks at a first contact whose time may be over; a day off withdrawn or a zone changed may have moved it. */
    void look(FirstContactOpened contact, Instant now) {
        Instant deadline = deadline(contact);
        if (now.isBefore(deadline.plus(GRACE))) {
            store.lookLater(contact.conversationId(), deadline.plus(GRACE));
        } else {
            store.forget(contact.conversationId());
            store.add(event(RatingEvent.Kind.MISSED, about(contact), deadline));
        }
    }

    void add(RatingEvent.Kind kind, RatingEvent.About about, Instant at) {
        store.add(event(kind, about, at));
    }

    void voidContact(UUID conversationId, RatingEvent.Pardon reason, Instant at) {
        store.forget(conversationId);
        store.pardon(RatingEvent.Cause.CONTACT, conversationId, reason, at);
    }

    /** What was left out counts again, by its own times; unless it is left out for another reason still. */
    void restoreContact(FirstContactRestored contact) {
        UUID id = contact.conversationId();
        store.endPardon(
                RatingEvent.Cause.CONTACT,
                id,
                RatingEvent.Pardon.ofKey(contact.reason().name()),
                contact.at());
        if (!store.isPardoned(RatingEvent.Cause.CONTACT, id)) {
            opened(new FirstContactOpened(id, contact.buyerId(), contact.sellerId(), contact.startedAt()));
        }
    }

    void pardonDelivery(UUID orderId, Instant at) {
        store.pardon(RatingEvent.Cause.DELIVERY, orderId, RatingEvent.Pardon.REFUND_AGREED, at);
    }

    static RatingEvent.About about(FirstContactOpened contact) {
        return new RatingEvent.About(
                contact.sellerId(), contact.buyerId(), contact.conversationId(), contact.conversationId());
    }
}
