/** Working time: hours, days off, holidays, vacations; what is open when, and what is shown meanwhile. */
@NullMarked
package rapport.availability;

import org.jspecify.annotations.NullMarked;
