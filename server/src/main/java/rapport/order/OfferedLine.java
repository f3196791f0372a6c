package rapport.order;

import rapport.platform.Deciding;

/**
 * Something that is offered for money.
 *
 * @param kind an option, an upgrade, or something made up
 * @param title what the buyer would get
 * @param amount in minor units of the order's currency
 * @param extraDays the days it would add
 * @param extraRevisions the revisions it would add
 */
@Deciding
record OfferedLine(Line.Kind kind, String title, long amount, int extraDays, int extraRevisions) {}
