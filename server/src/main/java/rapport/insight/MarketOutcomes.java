package rapport.insight;

import java.util.List;
import rapport.platform.Deciding;

/**
 * The page over all sellers ({@code MarketOutcomes} in {@code docs/openapi.yaml}).
 *
 * @param period what is looked at
 * @param cohorts everybody first, then by sign-up, the earliest first, then by speed, the quickest first
 */
@Deciding
public record MarketOutcomes(Period period, List<Cohort> cohorts) {
    /** Makes what nobody can change. */
    public MarketOutcomes {
        cohorts = List.copyOf(cohorts);
    }
}
