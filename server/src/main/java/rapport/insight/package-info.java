/** Measures and curves: what good communication earned, read only (row S22); {@code docs/outcomes.md} says what counts. */
@NullMarked
package rapport.insight;

import org.jspecify.annotations.NullMarked;
