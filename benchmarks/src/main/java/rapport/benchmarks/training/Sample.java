package rapport.benchmarks.training;

/**
 * A text to learn from.
 *
 * @param text what was written
 * @param positive whether people said it has what is learnt
 * @param group texts of one group say nearly the same, so they are never on both sides of a cross-validation
 * @param measured whether cross-validation counts it; others are only learnt from
 */
record Sample(String text, boolean positive, int group, boolean measured) {}
