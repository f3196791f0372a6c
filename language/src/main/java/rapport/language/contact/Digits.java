package rapport.language.contact;

import java.util.Arrays;
import rapport.language.text.Numerals;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/**
 * The pieces of a text that stand for digits, however they are written, and what lies between them. Each gap is looked at
 * once, so that any number of candidates can be judged without reading the text again.
 */
final class Digits {
    /** Between two pieces stands nothing but spaces and light signs. */
    static final byte LIGHT = 0;

    /** Letters glued to both: "8и9". */
    static final byte JUNK = 1;

    /** A word of a letter or two. */
    static final byte SHORT = 2;

    /** Words. */
    static final byte WORDS = 3;

    /** More than a disguised number would have. */
    static final byte FAR = 4;

    private static final int MOST_WORDS = 14;
    private static final int MOST_LETTERS = 110;
    private static final int MOST_SIGNS = 8;
    private static final int MOST_ALIKE = 4;
    private static final int MOST_TOKENS = 40;
    private static final int LONGEST_NUMBER = 16;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final String MONEY = "%$€₽£°№";

    private final Tokens tokens;
    private final Cues cues;

    int count;
    int[] start = new int[16];
    int[] end = new int[16];
    int[] first = new int[16];
    int[] last = new int[16];
    int[] from = new int[16];
    int[] length = new int[16];
    /** Whether it was written in words. */
    boolean[] spelled = new boolean[16];
    /** Whether it may be a letter as well: "о". */
    boolean[] doubtful = new boolean[16];
    /** What lies before it. */
    byte[] gap = new byte[16];
    /** How many of its borders with the gap before are glued to a letter. */
    byte[] glue = new byte[16];
    /** Whether a unit or a currency stands right after it. */
    boolean[] measured = new boolean[16];

    char[] digits = new char[48];
    int digitCount;

    /** What the last piece can still take in: tens and units after "сто", units after "двадцать". */
    private int open;

    Digits(Tokens tokens, Cues cues) {
        this.tokens = tokens;
        this.cues = cues;
    }

    /** Reads all pieces. */
    void read() {
        for (int i = 0; i < tokens.count(); i++) {
            Word word = tokens.word(i);
            if (word == null) {
                if (tokens.kind(i) == Kind.NUMBER) {
                    number(i);
                }
            } else if (!word.numerals().isEmpty()) {
                numerals(i, word);
            } else if (tokens.end(i) - tokens.start(i) <= MOST_ALIKE) {
                letter(i);
            }
        }
    }

    /** Whether pieces and what lies between them hold enough digits for a number to be among them. */
    boolean suffice() {
        return digitCount >= 5;
    }

    private void number(int token) {
        int from = tokens.start(token);
        int length = tokens.end(token) - from;
        if (length > LONGEST_NUMBER) {
            return;
        }
        int value = length <= 2 ? value(from, length) : 0;
        if (open > 0 && value > 0 && value < open && length < (open == TEN ? 2 : 3) && isNext(token)) {
            take(value, token);
            return;
        }
        open = 0;
        begin(token, tokens.start(token), false, false);
        for (int i = 0; i < length; i++) {
            digit(tokens.text().charAt(from + i));
        }
    }

    private int value(int from, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value * TEN + tokens.text().charAt(from + i) - '0';
        }
        return value;
    }

    private void numerals(int token, Word word) {
        boolean asWritten = word.form().length() == tokens.end(token) - tokens.start(token);
        int place = tokens.start(token) + (asWritten ? word.numeralsFrom() : 0);
        for (int i = 0; i < word.numerals().length(); i++) {
            numeral(word.numerals().charAt(i), token, place);
        }
    }

    private void numeral(int code, int token, int place) {
        if (code >= Numerals.HUNDRED) {
            hundred(token);
        } else if (code >= Numerals.TIMES) {
            begin(token, place, true, false);
            open = -(code - Numerals.TIMES);
        } else if (code >= Numerals.NOUN) {
            noun(code - Numerals.NOUN, token, place);
        } else if (open < -1 && code < TEN) {
            int times = -open;
            begin(token, place, true, false);
            for (int i = 0; i < times; i++) {
                digit((char) ('0' + code));
            }
            open = 0;
        } else if (open > 0 && code > 0 && code < open && isNext(token)) {
            take(code, token);
        } else {
            begin(token, place, true, false);
            value(code);
            open = code >= HUNDRED && code % HUNDRED == 0 ? HUNDRED : code >= 2 * TEN && code % TEN == 0 ? TEN : 0;
        }
    }

    /** Two sevens: the number before tells how often the digit stands. */
    private void noun(int digit, int token, int place) {
        int piece = count - 1;
        boolean counted = piece >= 0 && length[piece] == 1 && isNext(token);
        int times = counted ? digits[from[piece]] - '0' : 1;
        if (counted && times >= 2 && times <= 5) {
            digitCount--;
            last[piece] = token;
            end[piece] = tokens.end(token);
            length[piece] = 0;
        } else {
            times = 1;
            begin(token, place, true, false);
        }
        for (int i = 0; i < times; i++) {
            digit((char) ('0' + digit));
        }
        open = 0;
    }

    private void hundred(int token) {
        int piece = count - 1;
        if (piece >= 0 && length[piece] == 1 && isNext(token)) {
            last[piece] = token;
            end[piece] = tokens.end(token);
            digit('0');
            digit('0');
            open = HUNDRED;
        }
    }

    /** Letters that are drawn like digits count as such beside digits. */
    private void letter(int token) {
        int from = tokens.start(token);
        int alike = tokens.end(token) - from;
        char digit = like(tokens.text().charAt(from));
        for (int i = 1; i < alike; i++) {
            if (like(tokens.text().charAt(from + i)) != digit) {
                return;
            }
        }
        if (digit == 0) {
            return;
        }
        boolean after = count > 0 && isBeside(last[count - 1], token);
        boolean before = isNumber(token + 1) || (isNumber(token + 2) && isBeside(token, token + 2));
        boolean glued = (after && tokens.isGlued(token)) || (isNumber(token + 1) && tokens.isGlued(token + 1));
        // By themselves they count only between digits, zeros on one side of them, too.
        if (!glued && !(after && before) && (digit != '0' || (!after && !before))) {
            return;
        }
        open = 0;
        begin(token, from, false, true);
        for (int i = 0; i < alike; i++) {
            digit(digit);
        }
    }

    private boolean isNumber(int token) {
        return token < tokens.count() && tokens.kind(token) == Kind.NUMBER;
    }

    /** Whether at most a sign stands between two tokens. */
    private boolean isBeside(int token, int next) {
        return next - token == 1 || (next - token == 2 && tokens.kind(token + 1) == Kind.SIGN);
    }

    private static char like(char c) {
        return switch (c) {
            case 'о', 'o', 'ο' -> '0';
            case 'з' -> '3';
            case 'ч' -> '4';
            case 'б' -> '6';
            case 'i', 'l', 'і' -> '1';
            default -> 0;
        };
    }

    /** Whether nothing but a space or a dash lies between the last piece and a token. */
    private boolean isNext(int token) {
        if (count == 0) {
            return false;
        }
        int before = last[count - 1];
        return before >= token - 1 || (before == token - 2 && tokens.isSign(token - 1, '-'));
    }

    private void value(int value) {
        if (value >= HUNDRED) {
            digit((char) ('0' + value / HUNDRED));
        }
        if (value >= TEN) {
            digit((char) ('0' + value / TEN % TEN));
        }
        digit((char) ('0' + value % TEN));
    }

    /** Adds a value to the last piece, in which it has its place: 900 and 5. */
    private void take(int value, int token) {
        int piece = count - 1;
        last[piece] = token;
        end[piece] = tokens.end(token);
        int at = from[piece] + length[piece];
        digits[at - 1] = (char) ('0' + value % TEN);
        if (value >= TEN) {
            digits[at - 2] = (char) ('0' + value / TEN);
        }
        open = open == HUNDRED && value >= 2 * TEN && value % TEN == 0 ? TEN : 0;
    }

    private void digit(char digit) {
        if (digitCount == digits.length) {
            digits = Arrays.copyOf(digits, digitCount * 2);
        }
        digits[digitCount++] = digit;
        length[count - 1]++;
    }

    private void begin(int token, int place, boolean inWords, boolean inDoubt) {
        if (count == start.length) {
            grow();
        }
        int i = count++;
        start[i] = place;
        end[i] = tokens.end(token);
        first[i] = token;
        last[i] = token;
        from[i] = digitCount;
        length[i] = 0;
        spelled[i] = inWords;
        doubtful[i] = inDoubt;
        if (i > 0) {
            lookBetween(i);
        }
    }

    private void lookBetween(int i) {
        int before = last[i - 1];
        int words = 0;
        int letters = 0;
        int signs = 0;
        int lines = 0;
        boolean far = first[i] - before > MOST_TOKENS;
        for (int t = before + 1; t < first[i] && !far; t++) {
            switch (tokens.kind(t)) {
                case WORD -> {
                    words++;
                    letters += tokens.end(t) - tokens.start(t);
                }
                case LINE_END -> lines++;
                case NUMBER -> far = true;
                default -> signs++;
            }
        }
        boolean left = words > 0 && tokens.word(before + 1) != null && tokens.isGlued(before + 1);
        boolean right = words > 0 && tokens.word(first[i] - 1) != null && tokens.isGlued(first[i]);
        glue[i] = (byte) ((left ? 1 : 0) + (right ? 1 : 0));
        measured[i - 1] = isMeasure(before + 1);
        if (far || words > MOST_WORDS || letters > MOST_LETTERS || signs > MOST_SIGNS || lines > 2) {
            gap[i] = FAR;
        } else if (words == 0) {
            gap[i] = LIGHT;
        } else {
            gap[i] = left && right && words <= 2 ? JUNK : words == 1 && letters <= 2 && lines == 0 ? SHORT : WORDS;
        }
    }

    /** Whether a unit of measure or a currency stands at a token. */
    boolean isMeasure(int token) {
        if (token >= tokens.count()) {
            return false;
        }
        Word word = tokens.word(token);
        return word != null ? word.is(cues.unit) : MONEY.indexOf(tokens.first(token)) >= 0;
    }

    private void grow() {
        int more = count * 2;
        start = Arrays.copyOf(start, more);
        end = Arrays.copyOf(end, more);
        first = Arrays.copyOf(first, more);
        last = Arrays.copyOf(last, more);
        from = Arrays.copyOf(from, more);
        length = Arrays.copyOf(length, more);
        spelled = Arrays.copyOf(spelled, more);
        doubtful = Arrays.copyOf(doubtful, more);
        gap = Arrays.copyOf(gap, more);
        glue = Arrays.copyOf(glue, more);
        measured = Arrays.copyOf(measured, more);
    }
}
