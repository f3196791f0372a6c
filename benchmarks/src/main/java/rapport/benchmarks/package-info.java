/** What measures Rapport: load and speed. Not shipped. */
@NullMarked
package rapport.benchmarks;

import org.jspecify.annotations.NullMarked;
