package rapport.policy;

import rapport.platform.Deciding;

/**
 * What moves a seller's responsibility rating by how much, as the operator sets it; {@code docs/rating.md} has the formula.
 *
 * @param priorInTime how many first answers in time everybody begins with
 * @param priorMissed how many missed ones
 * @param missed how many answers one missed one weighs
 * @param failedOrder the points that an order costs which ended by the seller's fault
 * @param overdueDelivery the points that an overdue delivery costs
 * @param countsForDays how long anything counts
 */
@Deciding
public record RatingWeights(
        int priorInTime, int priorMissed, int missed, int failedOrder, int overdueDelivery, int countsForDays) {}
