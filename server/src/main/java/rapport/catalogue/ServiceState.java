package rapport.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * A service as it is kept.
 *
 * @param id the id
 * @param sellerId whose it is
 * @param content what the seller wrote
 * @param status how far it is on its way
 * @param version counts the changes of the content
 * @param createdAt when it was made
 * @param updatedAt when content or status changed last
 */
record ServiceState(
        UUID id,
        UUID sellerId,
        ServiceContent content,
        ServiceStatus status,
        int version,
        Instant createdAt,
        Instant updatedAt) {
    /** What of it can be ordered. */
    ServiceOffer offer() {
        return new ServiceOffer(
                id,
                sellerId,
                version,
                content.title(),
                content.packages(),
                content.options(),
                content.questions(),
                content.contactNeeds());
    }
}
