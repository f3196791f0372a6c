/** Problems told to the caller (RFC 9457) and checks of input. */
@NullMarked
package rapport.platform.problem;

import org.jspecify.annotations.NullMarked;
