package rapport.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.catalogue.ContactNeed;
import rapport.catalogue.ServicePackage;
import rapport.platform.Deciding;

/**
 * A proposal as it stands. It never changes; what is done to it makes another.
 *
 * @param id the id
 * @param requestId for which request
 * @param sellerId whose it is
 * @param offer what he offers
 * @param state how it stands
 * @param times when what happened
 * @param answer what the buyer said when he declined; empty if nothing
 * @param place where the two talk about it
 * @param version how often it changed
 */
@Deciding
record Proposal(
        UUID id,
        UUID requestId,
        UUID sellerId,
        Offer offer,
        ProposalState state,
        Times times,
        String answer,
        Place place,
        int version) {
    /**
     * What is offered.
     *
     * @param text in the seller's words
     * @param packages one to three to choose from
     * @param contactNeeds which contacts the work needs
     */
    record Offer(String text, List<ServicePackage> packages, List<ContactNeed> contactNeeds) {
        /** Makes what nobody can change. */
        Offer {
            packages = List.copyOf(packages);
            contactNeeds = List.copyOf(contactNeeds);
        }
    }

    /** When it was sent, written anew, and settled. */
    record Times(Instant sentAt, Optional<Instant> editedAt, Optional<Instant> endedAt) {}

    /** The conversation, once its card is shown there, and the order, once there is one. */
    record Place(Optional<UUID> conversationId, Optional<UUID> orderId) {
        static final Place NONE = new Place(Optional.empty(), Optional.empty());
    }

    /** A new one. */
    static Proposal sent(UUID id, UUID requestId, UUID sellerId, Offer offer, Instant now) {
        return new Proposal(
                id,
                requestId,
                sellerId,
                offer,
                ProposalState.SENT,
                new Times(now, Optional.empty(), Optional.empty()),
                "",
                Place.NONE,
                1);
    }

    boolean isOpen() {
        return state == ProposalState.SENT;
    }

    Proposal with(Offer other, Instant now) {
        Times edited = new Times(times.sentAt(), Optional.of(now), times.endedAt());
        return new Proposal(id, requestId, sellerId, other, state, edited, answer, place, version);
    }

    Proposal ended(ProposalState how, String said, Instant now) {
        Times ended = new Times(times.sentAt(), times.editedAt(), Optional.of(now));
        return new Proposal(id, requestId, sellerId, offer, how, ended, said, place, version);
    }

    Proposal at(Place other) {
        return new Proposal(id, requestId, sellerId, offer, state, times, answer, other, version);
    }

    Proposal nextVersion() {
        return new Proposal(id, requestId, sellerId, offer, state, times, answer, place, version + 1);
    }
}
