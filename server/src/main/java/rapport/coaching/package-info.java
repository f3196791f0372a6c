/** What helps to write well: so far, quick replies. */
@NullMarked
package rapport.coaching;

import org.jspecify.annotations.NullMarked;
