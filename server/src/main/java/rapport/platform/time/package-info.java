/** Time, injected. */
@NullMarked
package rapport.platform.time;

import org.jspecify.annotations.NullMarked;
