package rapport.language.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rapport.language.text.Tokens.Kind;

/** Cuts a plain text into tokens. */
final class Tokenizer {
    /** So many letters by themselves are a word spelled out; fewer may be Russian words of one letter. */
    private static final int LEAST_SPELLED = 4;

    private static final int FIRST_SYMBOL = 0x2190;
    private static final int LAST_SYMBOL = 0x2BFF;

    private final PlainText text;
    private final Vocabulary vocabulary;

    int count;
    int[] starts;
    int[] ends;

    @Nullable
    Word[] words;

    @Nullable
    Kind[] kinds;

    Tokenizer(PlainText text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        int expected = text.length() / 4 + 8;
        starts = new int[expected];
        ends = new int[expected];
        words = new Word[expected];
        kinds = new Kind[expected];
    }

    Tokens read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ') {
                i++;
            } else if (Character.isLetter(c)) {
                i = word(i);
            } else if (c >= '0' && c <= '9') {
                int end = i + 1;
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                add(Kind.NUMBER, i, end, null);
                i = end;
            } else {
                add(sign(c), i, i + 1, null);
                i++;
            }
        }
        return new Tokens(text, this);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Kind sign(char c) {
        if (c == '\n') {
            return Kind.LINE_END;
        }
        return c == Folding.PICTOGRAPH || (c >= FIRST_SYMBOL && c <= LAST_SYMBOL) ? Kind.EMOJI : Kind.SIGN;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && isInner(end)) {
            end++;
        }
        if (end - start == 1) {
            int spelled = spelledOut(start);
            if (spelled > 0) {
                return spelled;
            }
        }
        add(Kind.WORD, start, end, vocabulary.word(text.chars(), start, end));
        return end;
    }

    /** A letter, or an apostrophe or a mask between two letters ("don't", "х*й"). */
    private boolean isInner(int i) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
            return true;
        }
        return (c == '\'' || c == '*' || c == '#' || c == '$') && Character.isLetter(text.at(i + 1));
    }

    /**
     * Reads letters with one and the same separator between them ("т е л е г а", "t.e.l.e"), which make one word.
     *
     * @return where the word ends, or 0 if there is none
     */
    private int spelledOut(int start) {
        char separator = text.at(start + 1);
        if (Character.isLetterOrDigit(separator) || separator == '\n') {
            return 0;
        }
        int letters = 1;
        int end = start + 1;
        while (text.at(end) == separator
                && Character.isLetter(text.at(end + 1))
                && !Character.isLetter(text.at(end + 2))) {
            letters++;
            end += 2;
            if (end >= text.length()) {
                break;
            }
        }
        if (letters < LEAST_SPELLED) {
            return 0;
        }
        char[] joined = new char[letters];
        for (int i = 0; i < letters; i++) {
            joined[i] = text.charAt(start + 2 * i);
        }
        add(Kind.WORD, start, end, vocabulary.word(joined, 0, letters));
        return end;
    }

    private void add(Kind kind, int start, int end, @Nullable Word word) {
        if (count == starts.length) {
            int more = count + (count >> 1) + 8;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            words = Arrays.copyOf(words, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        kinds[count] = kind;
        count++;
    }
}
