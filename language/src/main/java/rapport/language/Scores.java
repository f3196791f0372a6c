package rapport.language;

import java.util.List;

/**
 * What a text is worth by the formula "speed + politeness + professionalism", as far as a text alone can tell.
 *
 * @param politeness 0..100
 * @param professionalism 0..100
 * @param contributions where they come from, those of politeness first, the weightiest first; with {@link #start} they add up
 *     to the scores, but for what would lie outside 0..100
 */
public record Scores(int politeness, int professionalism, List<Contribution> contributions) {
    private static final int POLITENESS_AT_START = 60;
    private static final int PROFESSIONALISM_AT_START = 65;

    /** Keeps the contributions as they are. */
    public Scores {
        contributions = List.copyOf(contributions);
    }

    /** What a text has of which nothing can be said, good or bad. */
    public static int start(Merit merit) {
        return switch (merit) {
            case POLITENESS -> POLITENESS_AT_START;
            case PROFESSIONALISM -> PROFESSIONALISM_AT_START;
        };
    }

    /** One of the two. */
    public int of(Merit merit) {
        return switch (merit) {
            case POLITENESS -> politeness;
            case PROFESSIONALISM -> professionalism;
        };
    }
}
