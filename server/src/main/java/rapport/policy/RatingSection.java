package rapport.policy;

/** The part of a policy file that says what the responsibility rating is made of. */
final class RatingSection {
    private static final int MOST_PRIOR = 1000;
    private static final int MOST_WEIGHT = 100;
    private static final int LONGEST_DAYS = 365;

    private RatingWeights weights = new RatingWeights(9, 1, 1, 10, 4, 90);

    /** Reads what a file says; what it does not name stays. */
    void add(YamlSection section) {
        section.allow("prior-in-time", "prior-missed", "missed", "failed-order", "overdue-delivery", "counts-for-days");
        weights = new RatingWeights(
                section.number("prior-in-time", weights.priorInTime(), 1, MOST_PRIOR),
                section.number("prior-missed", weights.priorMissed(), 1, MOST_PRIOR),
                section.number("missed", weights.missed(), 1, MOST_WEIGHT),
                section.number("failed-order", weights.failedOrder(), 0, MOST_WEIGHT),
                section.number("overdue-delivery", weights.overdueDelivery(), 0, MOST_WEIGHT),
                section.number("counts-for-days", weights.countsForDays(), 1, LONGEST_DAYS));
    }

    /** What was read. */
    RatingWeights read() {
        return weights;
    }
}
