package rapport.order;

/**
 * An order as it is stored.
 *
 * @param order the order
 * @param version how often it changed
 */
record StoredOrder(Order order, int version) {}
