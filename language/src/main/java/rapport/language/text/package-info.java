/** Inner package, not a door: a text made plain, its words and their stems. */
@NullMarked
package rapport.language.text;

import org.jspecify.annotations.NullMarked;
