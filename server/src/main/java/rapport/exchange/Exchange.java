package rapport.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/**
 * A request with all that was ever proposed for it.
 *
 * @param request the request
 * @param proposals the proposals
 */
@Deciding
record Exchange(Request request, List<Proposal> proposals) {
    /** Makes what nobody can change. */
    Exchange {
        proposals = List.copyOf(proposals);
    }

    Optional<Proposal> proposal(UUID id) {
        return proposals.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Proposal> of(UUID sellerId) {
        return proposals.stream().filter(one -> one.sellerId().equals(sellerId)).findFirst();
    }
}
