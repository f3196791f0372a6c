package rapport.language;

/**
 * What a signal gives to a score, or takes from it.
 *
 * @param merit the score
 * @param signal what was seen in the text
 * @param points above 0 if it helps, below if it harms
 */
public record Contribution(Merit merit, Signal signal, int points) {}
