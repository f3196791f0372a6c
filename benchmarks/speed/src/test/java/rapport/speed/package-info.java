/** How fast the language engine is, by JMH. */
@NullMarked
package rapport.speed;

import org.jspecify.annotations.NullMarked;
