/** What every feature stands on: ids and transactions. Sub-packages: problems, the live stream, the database, time, blobs. */
@NullMarked
package rapport.platform;

import org.jspecify.annotations.NullMarked;
