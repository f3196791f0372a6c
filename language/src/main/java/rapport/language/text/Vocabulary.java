package rapport.language.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes words of letters and remembers the usual ones. Stemming costs more than all else that is done with a word, and
 * few words make up most of what people write; what is remembered is bounded and changes no result.
 */
public final class Vocabulary {
    private static final int REMEMBERED = 1 << 16;
    private static final int LONGEST_REMEMBERED = 24;

    private final Elements elements;
    private final Weighing weighing;
    private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(REMEMBERED);

    /** Which elements of phrases a word can stand for. */
    @FunctionalInterface
    public interface Elements {
        /** The elements, ascending. */
        int[] of(String form, String stem);
    }

    /** What the models make of a word by itself; so a word is weighed once, however often it is written. */
    @FunctionalInterface
    public interface Weighing {
        /** The sums that it adds to those of a text. */
        float[] of(String form, String stem);
    }

    private record Entry(String letters, Word word) {
        boolean holds(char[] text, int start, int end) {
            if (letters.length() != end - start) {
                return false;
            }
            for (int i = 0; i < letters.length(); i++) {
                if (letters.charAt(i) != text[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A vocabulary for a set of phrases and models. */
    public Vocabulary(Elements elements, Weighing weighing) {
        this.elements = elements;
        this.weighing = weighing;
    }

    /** The word that folded letters make. */
    Word word(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
        Entry remembered = entries.getPlain(slot);
        if (remembered != null && remembered.holds(text, start, end)) {
            return remembered.word();
        }
        String letters = new String(text, start, end - start);
        Word word = make(letters);
        if (letters.length() <= LONGEST_REMEMBERED) {
            entries.setPlain(slot, new Entry(letters, word));
        }
        return word;
    }

    private Word make(String letters) {
        Word.Script script = WordForms.script(letters);
        String form = WordForms.form(letters, script);
        String stem = Stemmers.stem(form, script);
        return new Word(form, stem, script, elements.of(form, stem), weighing.of(form, stem));
    }
}
