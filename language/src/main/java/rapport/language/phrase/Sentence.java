package rapport.language.phrase;

import java.util.Arrays;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/**
 * Which elements the sentence at hand has. No phrase goes beyond a sentence, so most of those that could begin in it are
 * out of the question at a glance.
 */
final class Sentence {
    private static final String ENDS = ".!?;";

    private final Tokens tokens;
    private final int[] numbers;
    private final long[] present;
    private int end;

    /** Before the first sentence of a text; {@code numbers} are the elements that a number in digits stands for. */
    Sentence(Tokens tokens, int elements, int[] numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.present = new long[(elements + Long.SIZE - 1) / Long.SIZE];
    }

    /** Goes to the sentence that a token stands in, the tokens taken in their order. */
    void goTo(int token) {
        if (token < end) {
            return;
        }
        Arrays.fill(present, 0);
        end = token;
        do {
            add(end);
            end++;
        } while (end < tokens.count() && !ends(tokens, end));
    }

    private void add(int token) {
        Word word = tokens.word(token);
        if (word != null) {
            addAll(word.elements());
        } else if (tokens.kind(token) == Kind.NUMBER) {
            addAll(numbers);
        }
    }

    private void addAll(int[] elements) {
        for (int element : elements) {
            present[element >> 6] |= 1L << element;
        }
    }

    /** Whether anything in the sentence stands for an element. */
    boolean has(int element) {
        return (present[element >> 6] & (1L << element)) != 0;
    }

    /** Whether a token begins a sentence. */
    static boolean starts(Tokens tokens, int i) {
        return i == 0 || (ends(tokens, i - 1) && !ends(tokens, i));
    }

    /** Whether a token ends a sentence. */
    static boolean ends(Tokens tokens, int i) {
        Kind kind = tokens.kind(i);
        return kind == Kind.LINE_END || kind == Kind.EMOJI || (kind == Kind.SIGN && ENDS.indexOf(tokens.first(i)) >= 0);
    }
}
