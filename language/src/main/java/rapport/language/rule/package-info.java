/** Inner package, not a door: what a rule is, and what families of rules read and note. */
@NullMarked
package rapport.language.rule;

import org.jspecify.annotations.NullMarked;
