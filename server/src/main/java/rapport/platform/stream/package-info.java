/** The live stream: events of an account with gapless positions, stored, resumed and delivered. */
@NullMarked
package rapport.platform.stream;

import org.jspecify.annotations.NullMarked;
