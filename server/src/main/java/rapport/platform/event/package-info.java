/** Events between features, told inside the transaction that made them. */
@NullMarked
package rapport.platform.event;

import org.jspecify.annotations.NullMarked;
