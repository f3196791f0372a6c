package rapport.language.deal;

/**
 * Ideas that mean something where they stand together, in any order.
 *
 * @param rule what it is a breach of; a refusal has none
 * @param weight how sure it is
 * @param all ideas that must all be there, as bits of {@link Idea}
 * @param any ideas of which one must be there; 0 if none need be
 * @param none ideas of which none may be there
 * @param reach how many tokens they may stretch over
 * @param mercy what near it speaks of something else
 */
record Combination(String rule, double weight, long all, long any, long none, int reach, Mercy mercy) {
    private static final int REACH = 14;

    /** What excuses a combination. */
    enum Mercy {
        /** Nothing. */
        NONE,
        /** What can only be the subject of the work. */
        SUBJECT,
        /** What may be the subject of the work. */
        LIKELY_SUBJECT,
        /** What can only be the subject of the work, or somebody else who takes a commission. */
        OTHER_FEE
    }

    static Combination together(String rule, double weight, Mercy mercy, Idea... all) {
        return new Combination(rule, weight, Idea.bits(all), 0, 0, REACH, mercy);
    }

    /** The same with one of these ideas beside. */
    Combination with(Idea... any) {
        return new Combination(rule, weight, all, Idea.bits(any), none, reach, mercy);
    }

    /** The same in a sentence with none of these ideas. */
    Combination without(Idea... none) {
        return new Combination(rule, weight, all, any, Idea.bits(none), reach, mercy);
    }

    /** The same within fewer tokens. */
    Combination within(int tokens) {
        return new Combination(rule, weight, all, any, none, tokens, mercy);
    }
}
