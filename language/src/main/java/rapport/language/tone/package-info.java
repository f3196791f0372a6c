/** Inner package, not a door: how a text will be taken, as trained models and lexicons tell it. */
@NullMarked
package rapport.language.tone;

import org.jspecify.annotations.NullMarked;
