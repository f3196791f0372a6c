/** Speed, politeness and professionalism over time, from what a seller really wrote. Only the seller himself sees them. */
@NullMarked
package rapport.coaching.scores;

import org.jspecify.annotations.NullMarked;
