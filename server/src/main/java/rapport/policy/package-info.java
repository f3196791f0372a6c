/** What becomes of a draft: verdicts by the rules of the marketplace, with what the order allows. */
@NullMarked
package rapport.policy;

import org.jspecify.annotations.NullMarked;
