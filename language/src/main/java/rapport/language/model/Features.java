package rapport.language.model;

import rapport.language.phrase.Matches;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/**
 * What the models see of a text: its words and their parts, pairs of neighbours, signs, and the {@link Strategies}. A
 * feature is a place in a table, found by hashing, so that no list of words is kept.
 */
public final class Features {
    /** How many places the table has. */
    public static final int TABLE = 1 << 18;

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 5;
    private static final int LONGEST_WORD = 30;

    /** Parts of a word tell the same thing several times over, so each counts less than the word. */
    private static final float PART = 0.5f;

    private static final float WHOLE = 1;

    private static final int NUMBER = 0x5bd1e995;
    private static final int BORDER = 0x27d4eb2f;
    private static final int FORM = 0x165667b1;
    private static final int STEM = 0x7feb352d;
    private static final int PAIR = 0x2c1b3c6d;
    private static final int SIGN = 0x68e31da4;

    private Features() {}

    /** Takes features. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a feature.
         *
         * @param place in the table
         * @param value how much of it there is
         */
        void add(int place, float value);
    }

    /** Takes what a text is made of. */
    public interface Visitor extends Sink {
        /** Takes a word, with all that {@link Features#ofWord} tells of it. */
        void word(Word word);

        /** Takes a strategy by its number. */
        void strategy(int number);
    }

    /** The features of a word by itself. */
    public static void ofWord(String form, String stem, Sink sink) {
        sink.add(place(form.hashCode() ^ FORM), WHOLE);
        sink.add(place(stem.hashCode() ^ STEM), WHOLE);
        int length = Math.min(form.length(), LONGEST_WORD);
        for (int start = -1; start <= length - SHORTEST_PART + 1; start++) {
            int hash = 0;
            for (int end = start; end <= Math.min(length, start + LONGEST_PART - 1); end++) {
                hash = hash * 31 + (end < 0 ? '<' : end == length ? '>' : form.charAt(end));
                if (end - start + 1 >= SHORTEST_PART) {
                    sink.add(place(hash), PART);
                }
            }
        }
    }

    /** Shows a text to a visitor, always in the same order. */
    public static void visit(Tokens tokens, Matches matches, Strategies strategies, Visitor visitor) {
        int before = BORDER;
        for (int i = 0; i < tokens.count(); i++) {
            Kind kind = tokens.kind(i);
            Word word = tokens.word(i);
            int key;
            if (word != null) {
                visitor.word(word);
                key = word.form().hashCode();
            } else if (kind == Kind.LINE_END) {
                continue;
            } else if (kind == Kind.NUMBER) {
                key = NUMBER;
            } else {
                key = tokens.first(i) ^ SIGN;
                visitor.add(place(key), WHOLE);
            }
            visitor.add(pair(before, key), WHOLE);
            before = key;
        }
        visitor.add(pair(before, BORDER), WHOLE);
        strategies.visit(tokens, matches, visitor);
    }

    private static int pair(int left, int right) {
        return place(Integer.rotateLeft(left * PAIR, 13) + right);
    }

    /** Mixes the bits of a hash, so that words that differ in one letter lie far apart. */
    private static int place(int hash) {
        int mixed = hash * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA77;
        return (mixed ^ (mixed >>> 13)) & (TABLE - 1);
    }
}
