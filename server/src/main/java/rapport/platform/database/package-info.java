/** The database: embedded or given by its address. */
@NullMarked
package rapport.platform.database;

import org.jspecify.annotations.NullMarked;
