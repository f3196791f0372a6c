package rapport.catalogue;

import java.util.UUID;

/**
 * A published service as it was found.
 *
 * @param ref id, title and price
 * @param deliveryDays how long the work takes
 * @param sellerId whose it is
 * @param place where it stands in the list
 */
record Listing(ServiceRef ref, int deliveryDays, UUID sellerId, ListPlace place) {}
