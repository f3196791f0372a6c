/** How well the language engine reads what people wrote, against what other people said of it. */
@NullMarked
package rapport.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
