/** Inner package, not a door: deals outside the marketplace, talk of its commission, and refusals of both. */
@NullMarked
package rapport.language.deal;

import org.jspecify.annotations.NullMarked;
