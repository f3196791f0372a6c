/** Inner package, not a door: advice on how a message will be taken, and what the client's message tells. */
@NullMarked
package rapport.language.coach;

import org.jspecify.annotations.NullMarked;
