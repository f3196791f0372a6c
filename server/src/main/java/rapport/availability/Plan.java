package rapport.availability;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import rapport.platform.Deciding;

/**
 * How a seller means to work.
 *
 * @param zone the place by whose clock he does
 * @param week his hours
 * @param country whose public holidays are days off
 * @param keptDays those holidays that are none of his: he works on them
 * @param hidesOnDaysOff whether his services leave the lists on days off
 */
@Deciding
public record Plan(ZoneId zone, Week week, Optional<String> country, Set<LocalDate> keptDays, boolean hidesOnDaysOff) {
    /** Makes what nobody can change. */
    public Plan {
        keptDays = Set.copyOf(keptDays);
    }

    /** Of somebody who has not said more than where he lives. */
    public static Plan in(ZoneId zone) {
        return new Plan(zone, Week.ROUND_THE_CLOCK, Optional.empty(), Set.of(), false);
    }
}
