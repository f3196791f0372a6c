package rapport.language;

/**
 * A better wording that can be taken over as it is.
 *
 * @param start where the replaced part begins, in UTF-16 units
 * @param end where it ends
 * @param replacement what stands there instead; the text stays correct
 */
public record Mend(int start, int end, String replacement) {}
