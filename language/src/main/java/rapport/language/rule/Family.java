package rapport.language.rule;

/**
 * Rules that look at a text in one way. A family is immutable, and its time is linear in the length of the text.
 * Families read in a fixed order, and see in the notes what earlier ones noted.
 */
@FunctionalInterface
public interface Family {
    /** Reads a text and notes what it finds. */
    void read(Reading reading, Notes notes);
}
