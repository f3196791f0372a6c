/** What tests of the running server share: a database, the application, a client, a clock that only moves when told. */
@NullMarked
package rapport.testing;

import org.jspecify.annotations.NullMarked;
