/** A marketplace whose people do for a year what people do, and what comes of it, counted a second time from the raw log. */
@NullMarked
package rapport.simulation;

import org.jspecify.annotations.NullMarked;
