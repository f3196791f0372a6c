package rapport.language.text;

/**
 * A word as a vocabulary knows it. The same form in the same vocabulary has the same elements, whoever wrote it.
 */
public final class Word {
    private final char[] spelled;
    private final String form;
    private final String stem;
    private final Script script;
    private final int[] elements;
    private final float[] weights;
    private final String numerals;
    private final int numeralsFrom;

    Word(char[] spelled, String form, String stem, Script script, int[] elements, float[] weights) {
        this.spelled = spelled;
        this.form = form;
        this.stem = stem;
        this.script = script;
        this.elements = elements;
        this.weights = weights;
        int label = Numerals.label(form);
        String unlabelled = Numerals.of(form, 0);
        this.numeralsFrom = unlabelled.isEmpty() ? label : 0;
        this.numerals = unlabelled.isEmpty() && label > 0 ? Numerals.of(form, label) : unlabelled;
    }

    /** The alphabet of a word. */
    public enum Script {
        /** Russian and its neighbours. */
        CYRILLIC,
        /** English and its neighbours. */
        LATIN,
        /** Any other. */
        OTHER
    }

    /** Whether it was made of these letters. */
    boolean isMadeOf(char[] text, int start, int end) {
        if (spelled.length != end - start) {
            return false;
        }
        for (int i = 0; i < spelled.length; i++) {
            if (spelled[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, one alphabet, no letter more than twice in a row. */
    public String form() {
        return form;
    }

    /** What is left of it without endings. */
    public String stem() {
        return stem;
    }

    /** The alphabet it is written in. */
    public Script script() {
        return script;
    }

    /** The elements of phrases that it can stand for, ascending; not to be changed. */
    public int[] elements() {
        return elements;
    }

    /** What it adds to the sums of the models; not to be changed. */
    public float[] weights() {
        return weights;
    }

    /** The numerals that it spells, as codes of {@link Numerals}; empty if it is an ordinary word. */
    public String numerals() {
        return numerals;
    }

    /** Where in its form the numerals begin, after a label such as "тел". */
    public int numeralsFrom() {
        return numeralsFrom;
    }

    /** Whether the word can stand for an element of a phrase. */
    public boolean is(int element) {
        // A word has few elements, and mostly none: a look at each is faster than anything clever.
        for (int own : elements) {
            if (own == element) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return form;
    }
}
