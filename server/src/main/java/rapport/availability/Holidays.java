package rapport.availability;

import java.time.LocalDate;
import java.util.Set;
import rapport.platform.Deciding;

/** The holidays that a seller keeps. */
@Deciding
@FunctionalInterface
public interface Holidays {
    /** No holiday at all. */
    Holidays NONE = year -> Set.of();

    /** Those of a year. */
    Set<LocalDate> in(int year);
}
