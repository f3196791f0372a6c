/** The exchange: what buyers ask for, what sellers propose, and whom the buyer chooses. */
@NullMarked
package rapport.exchange;

import org.jspecify.annotations.NullMarked;
