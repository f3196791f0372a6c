package rapport.coaching.scores;

/**
 * How a seller keeps a technique ({@code Habit} in {@code docs/openapi.yaml}).
 *
 * @param technique its row, such as {@code S9}
 * @param latest the latest messages that were an occasion for it
 * @param before those before them
 */
record Habit(String technique, Count latest, Count before) {
    /** So many occasions are looked at, and so many before them. */
    static final int OCCASIONS = 20;

    /** Nothing to tell of. */
    static final Count NONE = new Count(0, 0, 0);

    /**
     * What became of some occasions; the rest was passed by, with nothing to blame.
     *
     * @param occasions how many there were, at most {@link #OCCASIONS}
     * @param shown in how many the technique was shown
     * @param missed in how many there was something to advise
     */
    record Count(int occasions, int shown, int missed) {}
}
