/** Starts Rapport: commands, settings, the application. */
@NullMarked
package rapport.launch;

import org.jspecify.annotations.NullMarked;
