package rapport.order.payment;

import java.util.UUID;

/**
 * What the marketplace's payment tells by itself.
 *
 * @param id of which payment
 * @param confirmed whether it is done; otherwise it will not be done
 */
public record PaymentNews(UUID id, boolean confirmed) {}
