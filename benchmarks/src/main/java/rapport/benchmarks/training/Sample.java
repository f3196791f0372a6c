package rapport.benchmarks.training;

/**
 * A text to learn from.
 *
 * @param text what was written
 * @param positive whether people said it has what is learnt
 * @param group texts of one group say nearly the same, so they are never on both sides of a cross-validation
 * @param measured whether cross-validation counts it; others are only learnt from
 * @param weight how much it counts in learning, beside others
 * @param doubt the share of people who would say the contrary; 0 if nobody would
 */
record Sample(String text, boolean positive, int group, boolean measured, double weight, double doubt) {
    Sample(String text, boolean positive, int group, boolean measured) {
        this(text, positive, group, measured, 1, 0);
    }
}
