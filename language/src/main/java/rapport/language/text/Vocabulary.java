package rapport.language.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes words of letters and remembers the usual ones. Stemming costs more than all else that is done with a word, and
 * few words make up most of what people write; what is remembered is bounded and changes no result.
 */
public final class Vocabulary {
    private static final int REMEMBERED = 1 << 17;
    private static final int LONGEST_REMEMBERED = 24;

    /** So many words of like hash are remembered side by side; a power of two. */
    private static final int PLACES = 4;

    private final Elements elements;
    private final Weighing weighing;

    /** Threads read and write it without a lock: a word never changes, so at worst one is made twice. */
    private final @Nullable Word[] remembered = new Word[REMEMBERED];

    /** The hashes of the letters of what is remembered, so that no other word need be fetched from the memory. */
    private final int[] hashes = new int[REMEMBERED];

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
        int first = (hash ^ (hash >>> 15)) & (REMEMBERED - 1) & -PLACES;
        for (int i = first; i < first + PLACES; i++) {
            if (hashes[i] == hash) {
                Word word = remembered[i];
                if (word != null && word.isMadeOf(text, start, end)) {
                    return word;
                }
            }
        }
        Word word = make(Arrays.copyOfRange(text, start, end));
        if (end - start <= LONGEST_REMEMBERED) {
            remember(first, word, hash);
        }
        return word;
    }

    /** The word that comes in takes the place of the one that has been there longest. */
    private void remember(int first, Word word, int hash) {
        for (int i = first + PLACES - 1; i > first; i--) {
            remembered[i] = remembered[i - 1];
            hashes[i] = hashes[i - 1];
        }
        remembered[first] = word;
        hashes[first] = hash;
    }

    private Word make(char[] spelled) {
        String letters = new String(spelled);
        Word.Script script = WordForms.script(letters);
        String form = WordForms.form(letters, script);
        String stem = Stemmers.stem(form, script);
        return new Word(
                spelled,
                form,
                stem.equals(form) ? form : stem,
                script,
                elements.of(form, stem),
                weighing.of(form, stem));
    }
}
