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
 * @param price that of the cheapest package
 * @param deliveryDays how long the work takes for that price
 * @param packages the ways in which it is sold
 * @param options what can be added
 * @param questions what a buyer is asked
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
        List<ServicePackage> packages,
        List<ServiceOption> options,
        List<Question> questions,
        List<ContactNeed> contactNeeds,
        List<Picture> pictures,
        ServiceStatus status,
        Person seller,
        String sellerHeadline,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
