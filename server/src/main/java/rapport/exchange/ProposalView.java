package rapport.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Person;
import rapport.catalogue.ContactNeed;
import rapport.catalogue.ServicePackage;
import rapport.conversation.Side;
import rapport.review.ReviewCounts;

/** A proposal as one of its two sides reads it; see {@code RequestProposal} in {@code docs/openapi.yaml}. */
record ProposalView(
        UUID id,
        Side side,
        About request,
        Person seller,
        ReviewCounts.Liked reviews,
        String text,
        List<ServicePackage> packages,
        List<ContactNeed> contactNeeds,
        ProposalState state,
        Instant sentAt,
        @Nullable Instant editedAt,
        @Nullable Instant endedAt,
        String answer,
        @Nullable UUID conversationId,
        @Nullable UUID orderId,
        boolean open,
        int version) {
    /** The request that it is for. */
    record About(UUID id, String title, RequestState state) {}

    /** A page of a seller's own, with how many he may still send today. */
    record OwnPage(List<ProposalView> items, @Nullable String nextCursor, DailyNumber today) {}
}
