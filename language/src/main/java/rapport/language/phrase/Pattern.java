package rapport.language.phrase;

import java.util.List;
import java.util.stream.IntStream;

/** A phrase as a lexicon writes it. Its parts lie in arrays, because the search does little else than to look at them. */
final class Pattern {
    private final int entry;
    private final boolean shield;
    private final double weight;
    private final int[] elements;
    private final int[] gaps;
    private final boolean[] optional;
    private final int[] needed;

    /**
     * A part of a phrase.
     *
     * @param element what stands there
     * @param gap how many words may stand before it, after the part before
     * @param optional whether it may be missing
     */
    record Step(int element, int gap, boolean optional) {}

    /**
     * A phrase.
     *
     * @param entry the number of its entry
     * @param shield whether it protects what it covers from its own entry, instead of finding it
     * @param weight how sure a match is, above 0 and up to 1
     * @param steps its parts in their order
     */
    Pattern(int entry, boolean shield, double weight, List<Step> steps) {
        this.entry = entry;
        this.shield = shield;
        this.weight = weight;
        this.elements = steps.stream().mapToInt(Step::element).toArray();
        this.gaps = steps.stream().mapToInt(Step::gap).toArray();
        this.optional = new boolean[elements.length];
        for (int i = 0; i < optional.length; i++) {
            optional[i] = steps.get(i).optional();
        }
        this.needed = IntStream.range(1, elements.length)
                .filter(i -> !optional[i])
                .map(i -> elements[i])
                .filter(element -> element != ElementTable.SENTENCE_START && element != ElementTable.SENTENCE_END)
                .toArray();
    }

    int entry() {
        return entry;
    }

    boolean shield() {
        return shield;
    }

    double weight() {
        return weight;
    }

    int count() {
        return elements.length;
    }

    int element(int step) {
        return elements[step];
    }

    int gap(int step) {
        return gaps[step];
    }

    boolean isOptional(int step) {
        return optional[step];
    }

    /** The element that must stand right after the first; -1 if that is not said, or it is no word. */
    int second() {
        boolean isSaid = elements.length > 1
                && gaps[1] == 0
                && !optional[1]
                && elements[1] != ElementTable.SENTENCE_START
                && elements[1] != ElementTable.SENTENCE_END;
        return isSaid ? elements[1] : -1;
    }

    /** An element that must stand somewhere after the first; -1 if none must. */
    int firstNeeded() {
        return needed.length == 0 ? -1 : needed[0];
    }

    /** Whether all that must stand after its first part stands in the sentence, wherever. */
    boolean isPossible(Sentence sentence) {
        for (int element : needed) {
            if (!sentence.has(element)) {
                return false;
            }
        }
        return true;
    }
}
