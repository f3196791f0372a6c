package rapport.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Person;

/**
 * A service in a list.
 *
 * @param id the id
 * @param title the title
 * @param price that of the cheapest package
 * @param deliveryDays how long the work takes for that price
 * @param seller whose it is
 * @param picture the first picture; null if there is none
 */
record ServiceSummary(
        UUID id,
        String title,
        Money price,
        int deliveryDays,
        Person seller,
        @Nullable Picture picture) {}
