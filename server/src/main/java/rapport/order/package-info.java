/** Orders: options, progress, delivery, refund and dispute, all inside the conversation. */
@NullMarked
package rapport.order;

import org.jspecify.annotations.NullMarked;
