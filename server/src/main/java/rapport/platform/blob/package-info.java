/** Files outside the database, behind one small interface. */
@NullMarked
package rapport.platform.blob;

import org.jspecify.annotations.NullMarked;
