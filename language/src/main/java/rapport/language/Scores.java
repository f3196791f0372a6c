package rapport.language;

/**
 * What a text is worth by the formula "speed + politeness + professionalism", as far as a text alone can tell.
 *
 * @param politeness 0..100
 * @param professionalism 0..100
 */
public record Scores(int politeness, int professionalism) {}
