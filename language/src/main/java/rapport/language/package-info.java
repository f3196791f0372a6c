/** Text in, findings out: the language engine. Pure: no input or output, no clock, no framework. */
@NullMarked
package rapport.language;

import org.jspecify.annotations.NullMarked;
