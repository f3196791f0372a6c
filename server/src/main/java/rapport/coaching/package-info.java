/** What helps to write well: quick replies, and advice while somebody writes. */
@NullMarked
package rapport.coaching;

import org.jspecify.annotations.NullMarked;
