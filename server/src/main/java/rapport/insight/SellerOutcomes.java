package rapport.insight;

import rapport.platform.Deciding;

/**
 * A seller's own page ({@code SellerOutcomes} in {@code docs/openapi.yaml}).
 *
 * @param period what is looked at
 * @param figures his habits beside his outcomes
 * @param next the one habit to work on
 */
@Deciding
public record SellerOutcomes(Period period, Figures figures, Next next) {}
