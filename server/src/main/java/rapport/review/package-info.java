/** Reviews of orders and their answers: what buyers say in public, and what sellers make of it. */
@NullMarked
package rapport.review;

import org.jspecify.annotations.NullMarked;
