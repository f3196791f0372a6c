/** The responsibility rating of row S2: what moves it, how much, until when, and what is about to. */
@NullMarked
package rapport.responsiveness.rating;

import org.jspecify.annotations.NullMarked;
