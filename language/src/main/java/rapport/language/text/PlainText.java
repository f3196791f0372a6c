package rapport.language.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with what nobody sees left out and what looks the same made the same, and for each character where it came from.
 * Everything that is found is found here; {@link #start} and {@link #end} lead back to what was written.
 */
public final class PlainText {
    private final String original;
    private final char[] chars;
    private final int length;
    /** Where each character came from and where that ended; null where nothing moved. */
    private final int @Nullable [] starts;

    private final int @Nullable [] ends;

    private PlainText(String original, char[] chars, int length, int @Nullable [] starts, int @Nullable [] ends) {
        this.original = original;
        this.chars = chars;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
    }

    /** Makes a text plain. */
    public static PlainText of(String original) {
        int n = original.length();
        char[] chars = new char[n];
        for (int i = 0; i < n; i++) {
            char c = original.charAt(i);
            char folded = Folding.of(c);
            if (folded <= Folding.SEVERAL || Character.isSurrogate(c)) {
                return new Moved(original, chars, i).read();
            }
            chars[i] = folded;
        }
        return new PlainText(original, chars, n, null, null);
    }

    /** A text in which characters are left out, or stand for several. */
    private static final class Moved {
        private final String original;
        private final int from;
        private char[] chars;
        private int[] starts;
        private int[] ends;
        private int length;

        Moved(String original, char[] begun, int from) {
            this.original = original;
            this.from = from;
            this.chars = begun;
            this.starts = new int[begun.length];
            this.ends = new int[begun.length];
            for (int i = 0; i < from; i++) {
                starts[i] = i;
                ends[i] = i + 1;
            }
            length = from;
        }

        PlainText read() {
            int i = from;
            while (i < original.length()) {
                int codePoint = original.codePointAt(i);
                int next = i + Character.charCount(codePoint);
                if (next - i == 2) {
                    addAll(Folding.beyond(codePoint), i, next);
                } else {
                    addOne((char) codePoint, i, next);
                }
                i = next;
            }
            return new PlainText(original, chars, length, starts, ends);
        }

        private void addOne(char c, int start, int end) {
            char folded = Folding.of(c);
            if (folded == Folding.NOTHING) {
                compose(c, end);
            } else if (folded == Folding.SEVERAL) {
                addAll(Folding.several(c), start, end);
            } else {
                add(folded, start, end);
            }
        }

        /** The marks of й and ё are letters' parts; every other mark decorates the letter before. */
        private void compose(char mark, int end) {
            int type = Character.getType(mark);
            boolean decorates = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            // Between a mark and its letter nothing stands but what nobody sees.
            if (length > 0 && decorates) {
                ends[length - 1] = end;
                if (mark == '\u0306' && chars[length - 1] == 'и') {
                    chars[length - 1] = 'й';
                }
            }
        }

        private void addAll(String folded, int start, int end) {
            if (folded.isEmpty() && length > 0 && ends[length - 1] == start) {
                // The colour of a skin is part of the picture before.
                ends[length - 1] = end;
            }
            for (int i = 0; i < folded.length(); i++) {
                add(folded.charAt(i), start, end);
            }
        }

        private void add(char c, int start, int end) {
            if (length == chars.length) {
                int more = length + (length >> 1) + 16;
                chars = Arrays.copyOf(chars, more);
                starts = Arrays.copyOf(starts, more);
                ends = Arrays.copyOf(ends, more);
            }
            chars[length] = c;
            starts[length] = start;
            ends[length] = end;
            length++;
        }
    }

    /** What was written. */
    public String original() {
        return original;
    }

    /** How many characters it has now. */
    public int length() {
        return length;
    }

    /** A character; a line end is always {@code \n}, any other space a plain one. */
    public char charAt(int i) {
        return chars[i];
    }

    /** A character, or a space outside the text. */
    public char at(int i) {
        return i >= 0 && i < length ? chars[i] : ' ';
    }

    /** Where a character began in what was written. */
    public int start(int i) {
        return starts == null ? i : starts[i];
    }

    /** Where a part that ends before a character ended in what was written. */
    public int end(int i) {
        return ends == null || i == 0 ? i : ends[i - 1];
    }

    /** A part of the plain text. */
    public String part(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** All characters; longer than {@link #length}, and not to be changed. */
    char[] chars() {
        return chars;
    }

    /** Whether the character was written as a capital. */
    public boolean isCapital(int i) {
        return Character.isUpperCase(original.charAt(start(i)));
    }
}
