package rapport.language.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words, numbers and signs of a plain text, in their order. */
public final class Tokens {
    private static final char JOINER = '\u200D';
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;

    private final PlainText text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable Word[] words;
    private final @Nullable Kind[] kinds;

    /** What a token is. */
    public enum Kind {
        /** Letters, or letters spelled out with spaces or dots between. */
        WORD,
        /** Digits. */
        NUMBER,
        /** A single sign. */
        SIGN,
        /** A pictograph, such as a smiley. */
        EMOJI,
        /** The end of a line. */
        LINE_END
    }

    Tokens(PlainText text, Tokenizer read) {
        this.text = text;
        this.count = read.count;
        this.starts = read.starts;
        this.ends = read.ends;
        this.words = read.words;
        this.kinds = read.kinds;
    }

    /** Reads a text with the words of a vocabulary. */
    public static Tokens of(PlainText text, Vocabulary vocabulary) {
        return new Tokenizer(text, vocabulary).read();
    }

    /** The text they are of. */
    public PlainText text() {
        return text;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** What a token is. */
    public Kind kind(int i) {
        return Objects.requireNonNull(kinds[i]);
    }

    /** Where a token begins in the plain text. */
    public int start(int i) {
        return starts[i];
    }

    /** Where a token ends in the plain text. */
    public int end(int i) {
        return ends[i];
    }

    /** The word, or null for what is none. */
    public @Nullable Word word(int i) {
        return i >= 0 && i < count ? words[i] : null;
    }

    /** The first character of a token. */
    public char first(int i) {
        return text.charAt(starts[i]);
    }

    /** Whether the token is this sign. */
    public boolean isSign(int i, char sign) {
        return i >= 0 && i < count && kinds[i] == Kind.SIGN && first(i) == sign;
    }

    /** Whether a token is a pictograph that people smile with, and no arrow, tick or star. */
    public boolean isPictograph(int i) {
        return kinds[i] == Kind.EMOJI && Folding.isPictograph(first(i));
    }

    /** Whether a token begins a picture: several pictographs with joiners between, or two letters of a flag, are one. */
    public boolean isPicture(int i) {
        if (!isPictograph(i)) {
            return false;
        }
        if (!isGlued(i) || kinds[i - 1] != Kind.EMOJI) {
            return true;
        }
        int at = text.start(starts[i]);
        boolean joined = text.original().charAt(at - 1) == JOINER;
        return !joined && !(isFlagLetter(at) && isFlagLetter(text.start(starts[i - 1])));
    }

    private boolean isFlagLetter(int at) {
        int codePoint = text.original().codePointAt(at);
        return codePoint >= FIRST_FLAG_LETTER && codePoint <= LAST_FLAG_LETTER;
    }

    /** Whether nothing stands between a token and the one before. */
    public boolean isGlued(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /** Whether a word has at least two letters and all were written as capitals. */
    public boolean isShouted(int i) {
        if (kind(i) != Kind.WORD || ends[i] - starts[i] < 2) {
            return false;
        }
        for (int c = starts[i]; c < ends[i]; c++) {
            if (!text.isCapital(c)) {
                return false;
            }
        }
        return true;
    }

    /** The first token that ends after a place in the plain text; {@link #count} if there is none. */
    public int tokenAt(int place) {
        int found = Arrays.binarySearch(ends, 0, count, place + 1);
        return found >= 0 ? found : -found - 1;
    }
}
