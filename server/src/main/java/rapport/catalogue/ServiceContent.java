package rapport.catalogue;

import java.util.List;

/**
 * What the seller writes of a service, checked.
 *
 * @param title one line
 * @param description several lines
 * @param price the price
 * @param deliveryDays how long the work takes
 * @param contactNeeds which contacts it needs, each kind at most once
 */
record ServiceContent(
        String title, String description, Money price, int deliveryDays, List<ContactNeed> contactNeeds) {}
