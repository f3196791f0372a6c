/** Inner package, not a door: contacts outside the marketplace that people give or ask for. */
@NullMarked
package rapport.language.contact;

import org.jspecify.annotations.NullMarked;
