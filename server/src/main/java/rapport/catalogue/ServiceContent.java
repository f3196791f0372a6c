package rapport.catalogue;

import java.util.Comparator;
import java.util.List;
import rapport.platform.Deciding;

/**
 * What the seller writes of a service, checked.
 *
 * @param title one line
 * @param description several lines
 * @param packages one to three, all prices in one currency
 * @param options what can be added
 * @param questions what a buyer is asked
 * @param contactNeeds which contacts it needs, each kind at most once
 */
@Deciding
record ServiceContent(
        String title,
        String description,
        List<ServicePackage> packages,
        List<ServiceOption> options,
        List<Question> questions,
        List<ContactNeed> contactNeeds) {
    /** What a list says of the price: less is not to be had. */
    Money price() {
        return cheapest().price();
    }

    /** How long the work takes for that price. */
    int deliveryDays() {
        return cheapest().deliveryDays();
    }

    /** The first of those that cost the least. */
    private ServicePackage cheapest() {
        return packages.stream()
                .min(Comparator.comparingLong(one -> one.price().amount()))
                .orElseThrow();
    }
}
