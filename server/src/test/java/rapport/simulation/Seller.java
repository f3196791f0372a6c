package rapport.simulation;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who sells, and how he goes about it.
 *
 * @param id his account
 * @param zone where he lives
 * @param russian whether he speaks Russian, else English
 * @param services what he sells
 * @param reply how soon he usually answers
 * @param answers the share of buyers whom he answers at all
 * @param warm the share of his messages that are kind
 * @param habits what he does with orders
 */
record Seller(
        UUID id,
        ZoneId zone,
        boolean russian,
        List<Offered> services,
        Duration reply,
        double answers,
        double warm,
        Habits habits) {
    /**
     * What he does with orders.
     *
     * @param reports the share of times at which he shows his progress when it is due
     * @param offers the share of orders in which he offers options
     * @param late the share of orders that he delivers late
     * @param thanks the share of reviews that he answers
     */
    record Habits(double reports, double offers, double late, double thanks) {}

    /** A service, and how many days its work takes. */
    record Offered(UUID id, int days) {}
}
