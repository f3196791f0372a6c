/** Learns the weights of the language engine's models from labelled sets, bit for bit the same each time. */
@NullMarked
package rapport.benchmarks.training;

import org.jspecify.annotations.NullMarked;
