/** Inner package, not a door: phrases of the lexicons, found over stems. */
@NullMarked
package rapport.language.phrase;

import org.jspecify.annotations.NullMarked;
