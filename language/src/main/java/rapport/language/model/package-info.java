/** Inner package, not a door: small linear models over parts of words, pairs of words and phrases of the lexicons. */
@NullMarked
package rapport.language.model;

import org.jspecify.annotations.NullMarked;
