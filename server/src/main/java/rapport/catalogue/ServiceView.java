package rapport.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rapport.account.Person;

/**
 * A service as it is answered.
 *
 * @param id the id
 * @param title the title
 * @param description the description
 * @param price the price
 * @param deliveryDays how long the work takes
 * @param contactNeeds which contacts it needs
 * @param pictures the pictures in their order
 * @param status how far it is on its way
 * @param seller whose it is
 * @param sellerHeadline what the seller says of himself in one line
 * @param version counts the changes of the content
 * @param createdAt when it was made
 * @param updatedAt when content or status changed last
 */
record ServiceView(
        UUID id,
        String title,
        String description,
        Money price,
        int deliveryDays,
        List<ContactNeed> contactNeeds,
        List<Picture> pictures,
        ServiceStatus status,
        Person seller,
        String sellerHeadline,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
