/** The marketplace's payment, as orders need it. */
@NullMarked
package rapport.order.payment;

import org.jspecify.annotations.NullMarked;
