package rapport.language.phrase;

import java.util.List;

/**
 * A phrase as a lexicon writes it.
 *
 * @param entry the number of its entry
 * @param shield whether it protects what it covers from its own entry, instead of finding it
 * @param weight how sure a match is, above 0 and up to 1
 * @param steps its parts in their order
 */
record Pattern(int entry, boolean shield, double weight, List<Step> steps) {
    /**
     * A part.
     *
     * @param element what stands there
     * @param gap how many words may stand before it, after the part before
     * @param optional whether it may be missing
     */
    record Step(int element, int gap, boolean optional) {}
}
