package rapport.order;

import org.springframework.stereotype.Component;

/**
 * Everything about orders that is written down.
 *
 * @param store the orders as they stand
 * @param log what was ever done to them, and where their money went
 * @param payments what the marketplace's payment was asked to do
 */
@Component
record OrderBooks(OrderStore store, OrderLog log, PaymentStore payments) {}
