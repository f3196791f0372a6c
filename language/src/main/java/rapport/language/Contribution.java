package rapport.language;

/**
 * What something seen in a text gives to a score, or takes from it.
 *
 * @param merit the score
 * @param cause what was seen in the text: a signal by its key, such as {@code cold}, or a rule by its id, such as
 *     {@code warmth.interest}
 * @param points above 0 if it helps, below if it harms
 */
public record Contribution(Merit merit, String cause, int points) {}
