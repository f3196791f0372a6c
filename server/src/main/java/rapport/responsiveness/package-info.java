/** How fast sellers answer: reply clocks, the inbox that they order, badges. */
@NullMarked
package rapport.responsiveness;

import org.jspecify.annotations.NullMarked;
