package rapport.catalogue;

import rapport.platform.Deciding;

/**
 * One of the ways in which a service is sold; a buyer orders exactly one.
 *
 * @param name by which it differs from the other packages of the service
 * @param description what one gets; may be empty
 * @param price the price, in the one currency of the service
 * @param deliveryDays how long the work takes
 * @param revisions how many rounds of changes are included
 */
@Deciding
public record ServicePackage(String name, String description, Money price, int deliveryDays, int revisions) {}
