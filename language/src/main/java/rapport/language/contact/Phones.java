package rapport.language.contact;

import java.util.ArrayList;
import java.util.List;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/**
 * Finds phone numbers among the digits of a text. Every run of pieces that comes to the length of a phone number is a
 * candidate, and is judged by its form, by what lies between its digits and by the words around it.
 */
final class Phones {
    private static final int MOST_PIECES = 26;
    private static final int MOST_DIGITS = 15;
    private static final int FULL = 11;
    private static final int NATIONAL = 10;
    private static final int BEFORE = 7;
    private static final int AFTER = 5;
    private static final int LEAST_LOCAL = 5;
    private static final int MOST_LONG = 3;

    /** In doubt, a number counts as a phone's: who reads it loses less than who is called past the marketplace. */
    private static final double LEANING = 0.6;

    /** The most that words between the digits of a mobile number take away. */
    private static final double STREWN = -1;

    private static final int MANY_PIECES = 4;

    /** How sure a candidate must be to be kept at all. */
    private static final double LEAST = -3;

    /**
     * A number that may be one of a phone.
     *
     * @param start where it begins in the plain text
     * @param end where it ends
     * @param odds how sure it is, as the logarithm of the odds
     */
    record Phone(int start, int end, double odds) {}

    private final Tokens tokens;
    private final Cues cues;
    private final Digits pieces;
    private final char[] number = new char[MOST_DIGITS + 1];
    private final ForeignPhones foreign = new ForeignPhones();

    private int longNumbers = -1;
    private int candidateFirst;
    private int candidateLast;

    Phones(Tokens tokens, Cues cues, Digits pieces) {
        this.tokens = tokens;
        this.cues = cues;
        this.pieces = pieces;
    }

    /** The likeliest candidates that share no piece, in their order. */
    List<Phone> find() {
        List<Phone> found = new ArrayList<>(2);
        int lastPiece = -1;
        for (int i = 0; i < pieces.count; i++) {
            double odds = bestFrom(i);
            if (odds < LEAST) {
                continue;
            }
            int first = candidateFirst;
            int last = candidateLast;
            Phone phone = new Phone(start(first, last), end(first, last), odds);
            if (first > lastPiece) {
                found.add(phone);
                lastPiece = last;
            } else if (odds > found.getLast().odds()) {
                found.set(found.size() - 1, phone);
                lastPiece = last;
            }
        }
        return found;
    }

    /** Judges all candidates that begin with a piece, and remembers the likeliest. */
    private double bestFrom(int i) {
        double best = Double.NEGATIVE_INFINITY;
        int sure = 0;
        int doubtful = 0;
        int most = Math.min(pieces.count, i + MOST_PIECES);
        for (int j = i; j < most && (j == i || pieces.gap[j] != Digits.FAR); j++) {
            if (pieces.doubtful[j]) {
                doubtful += pieces.length[j];
            } else {
                sure += pieces.length[j];
            }
            if (sure > MOST_DIGITS) {
                break;
            }
            if (sure >= LEAST_LOCAL) {
                double odds = doubtful == 0 ? judge(i, j, sure, false) : either(i, j, sure, doubtful);
                if (odds > best) {
                    best = odds;
                    candidateFirst = i;
                    candidateLast = j;
                }
            }
        }
        return best;
    }

    private double either(int i, int j, int sure, int doubtful) {
        double without = pieces.doubtful[i] || pieces.doubtful[j] ? -9 : judge(i, j, sure, false);
        return sure + doubtful > MOST_DIGITS ? without : Math.max(without, judge(i, j, sure + doubtful, true));
    }

    private double judge(int i, int j, int n, boolean withDoubtful) {
        boolean plus = hasPlus(i) && isTight(i, j);
        collect(i, j, withDoubtful);
        double form = form(n, plus);
        if (form < -6) {
            return form;
        }
        double between = between(i, j, isMobile(n));
        if (form + between < -5) {
            return form + between;
        }
        double local = n < NATIONAL && !plus ? local(i, j, n) : isAmerican(i, j, n) ? 2 : 0;
        double listed = n == NATIONAL && i == j && !plus && lists() ? -2.2 : 0;
        return LEANING + listed + form + between + local + borders(i, j, n) + around(i, j, n);
    }

    /** Whether there are so many long numbers that they are those of a list. */
    private boolean lists() {
        if (longNumbers < 0) {
            longNumbers = 0;
            for (int p = 0; p < pieces.count; p++) {
                longNumbers += pieces.length[p] == NATIONAL && !pieces.spelled[p] ? 1 : 0;
            }
        }
        return longNumbers > MOST_LONG;
    }

    /** Whether no words stand between pieces. */
    private boolean isTight(int i, int j) {
        for (int p = i + 1; p <= j; p++) {
            if (pieces.gap[p] > Digits.SHORT) {
                return false;
            }
        }
        return true;
    }

    private void collect(int i, int j, boolean withDoubtful) {
        int n = 0;
        for (int p = i; p <= j; p++) {
            if (withDoubtful || !pieces.doubtful[p]) {
                for (int d = 0; d < pieces.length[p] && n < number.length; d++) {
                    number[n++] = pieces.digits[pieces.from[p] + d];
                }
            }
        }
    }

    private boolean hasPlus(int i) {
        int before = pieces.first[i] - 1;
        if (tokens.isSign(before, '(')) {
            before--;
        }
        Word word = tokens.word(before);
        return tokens.isSign(before, '+') || (word != null && word.is(cues.plus));
    }

    /** What the digits alone tell. */
    private double form(int n, boolean plus) {
        char d0 = number[0];
        char d1 = number[1];
        if (plus && n >= 8) {
            boolean russian = n == FULL && d0 == '7';
            return russian || foreign.isValid(number, n) ? 2.6 : n >= NATIONAL ? 0.6 : -2;
        }
        if (n == FULL && (d0 == '8' || d0 == '7')) {
            return d1 == '9' ? 2.2 : d1 == '4' || d1 == '3' || d1 == '8' || d1 == '7' ? 0.3 : -1;
        }
        if (n == NATIONAL) {
            return d0 == '9'
                    ? 0.3
                    : d0 == '8' && d1 == '9' ? 0 : d0 == '0' ? -1.5 : d0 == '4' || d0 == '3' || d0 == '8' ? -1.4 : -1.8;
        }
        if (n == 12 && d0 == '3' && (d1 == '7' || d1 == '8')) {
            return 0.8;
        }
        return switch (n) {
            case 7 -> -1.9;
            case 6 -> -2.2;
            case 5 -> -4;
            case 8, 9 -> -4;
            case FULL -> d0 == '1' ? -1.5 : d0 == '0' && (d1 == '7' || d1 == '2' || d1 == '1') ? -2 : -4;
            case 12 -> -3.5;
            default -> -9;
        };
    }

    /** Whether the digits begin as those of a Russian mobile phone do. */
    private boolean isMobile(int n) {
        return (n == NATIONAL && number[0] == '9')
                || (n == FULL && number[1] == '9' && (number[0] == '8' || number[0] == '7'));
    }

    /** What lies between the digits. */
    private double between(int i, int j, boolean mobile) {
        double odds = i == j ? 1.0 : 0;
        double words = 0;
        boolean light = true;
        boolean glued = i != j;
        int spelled = pieces.spelled[i] ? 1 : 0;
        for (int p = i + 1; p <= j; p++) {
            spelled += pieces.spelled[p] ? 1 : 0;
            light &= pieces.gap[p] == Digits.LIGHT;
            odds += switch (pieces.gap[p]) {
                case Digits.JUNK -> 0.2;
                case Digits.SHORT -> -0.1;
                case Digits.LIGHT -> isLoose(p) ? -0.4 : 0;
                default -> 0;
            };
            glued &= pieces.gap[p] != Digits.LIGHT && pieces.glue[p] > 0 && !pieces.measured[p - 1];
            if (pieces.gap[p] == Digits.WORDS) {
                words -= 0.7 - 0.45 * pieces.glue[p];
                words -= pieces.measured[p - 1] ? 1.7 : 0;
                odds -= isNameBefore(p) || isNameAfter(p - 1) ? 1.2 : 0;
            } else if (pieces.gap[p] == Digits.SHORT && pieces.measured[p - 1]) {
                words -= 1.1;
            }
        }
        // However far its digits are strewn, few things but a phone begin and end like one.
        odds += mobile && j - i >= MANY_PIECES ? Math.max(words, STREWN) : words;
        if (!light) {
            odds += hugs(i, j);
        }
        if (i != j && light) {
            odds += 0.9;
        } else if (glued) {
            // Nobody forgets the space beside every number.
            odds += 1.4;
        }
        return Math.min(odds, 1.6) + Math.min(3.2, 0.6 * spelled);
    }

    /** A forgotten space before the first digits or behind the last tells that they were put there later. */
    private double hugs(int i, int j) {
        int before = pieces.first[i] - 1;
        int after = pieces.last[j] + 1;
        Word left = tokens.isGlued(pieces.first[i]) ? tokens.word(before) : null;
        Word right = after < tokens.count() && tokens.isGlued(after) ? tokens.word(after) : null;
        return (left != null && left.form().length() > 2 ? 0.5 : 0)
                + (right != null && right.form().length() > 2 && !right.is(cues.unit) ? 0.5 : 0);
    }

    /** Numbers that a comma and a space part are mostly items of a list. */
    private boolean isLoose(int piece) {
        int before = pieces.first[piece] - 1;
        return pieces.length[piece] > 1
                && !pieces.spelled[piece]
                && tokens.isSign(before, ',')
                && !tokens.isGlued(pieces.first[piece]);
    }

    /** Numbers without a code must look like one, or stand after a call. */
    private double local(int i, int j, int n) {
        int groups = j - i + 1;
        double odds = 0;
        boolean light = true;
        for (int p = i + 1; p <= j; p++) {
            light &= pieces.gap[p] == Digits.LIGHT;
        }
        if (!light) {
            odds -= 2.5;
        }
        boolean shaped = groups == 3 && pieces.length[i + 1] == 2 && pieces.length[j] == 2 && dashed(i, j);
        boolean three = shaped && pieces.length[i] == n - 4;
        odds += three ? n == 7 ? 0.9 : 0.3 : 0;
        boolean round = number[n - 1] == '0' && number[n - 2] == '0' && number[n - 3] == '0';
        return odds + (hasOperator(i) ? 3 : 0) - (round ? 2.5 : 0);
    }

    /** (415) 555-0132. */
    private boolean isAmerican(int i, int j, int n) {
        return n == NATIONAL
                && j == i + 2
                && pieces.length[i] == 3
                && pieces.length[i + 1] == 3
                && number[0] >= '2'
                && number[3] >= '2'
                && (tokens.isSign(pieces.first[j] - 1, '-') || tokens.isSign(pieces.last[i] + 1, ')'));
    }

    private boolean dashed(int i, int j) {
        for (int p = i + 1; p <= j; p++) {
            if (!tokens.isSign(pieces.first[p] - 1, '-')) {
                return false;
            }
        }
        return true;
    }

    private boolean hasOperator(int i) {
        Word word = tokens.word(before(i));
        return word != null && word.is(cues.operator);
    }

    /** The token before a piece, but for a sign or two. */
    private int before(int i) {
        int before = pieces.first[i] - 1;
        for (int signs = 0; signs < 2 && before > 0 && tokens.kind(before) == Kind.SIGN; signs++) {
            before--;
        }
        return before;
    }

    /** A number ends where its digits end: more digits beside it make it part of something else. */
    private double borders(int i, int j, int n) {
        double odds = 0;
        if (i > 0 && pieces.gap[i] != Digits.FAR && !isEnough(i - 1)) {
            odds -= pieces.gap[i] == Digits.LIGHT ? beside(i) : pieces.gap[i] == Digits.JUNK ? 1.6 : 0.1;
        }
        int next = j + 1;
        if (next < pieces.count && pieces.gap[next] != Digits.FAR && !isEnough(next)) {
            odds -= pieces.gap[next] == Digits.LIGHT ? beside(next) : pieces.gap[next] == Digits.JUNK ? 1.6 : 0.1;
        }
        int after = pieces.last[j] + 1;
        if (pieces.isMeasure(after)) {
            odds -= n >= NATIONAL && tokens.kind(after) == Kind.WORD ? 0.8 : 2.5;
        }
        return odds - (isNameBefore(i) ? 2.2 : 0) - (isNameAfter(j) ? 2.2 : 0);
    }

    private double beside(int piece) {
        int before = pieces.first[piece] - 1;
        if (before < 0) {
            return 2.2;
        }
        boolean line = tokens.kind(before) == Kind.LINE_END;
        boolean comma = tokens.isSign(before, ',') || tokens.isSign(before, ';');
        return line ? 0.2 : comma && !tokens.isGlued(pieces.first[piece]) ? 0.8 : 2.2;
    }

    /** Whether a piece is a number by itself. */
    private boolean isEnough(int piece) {
        return pieces.length[piece] >= NATIONAL;
    }

    /** Latin letters glued to digits make an article, a chassis or a file. */
    private boolean isNameBefore(int piece) {
        return tokens.isGlued(pieces.first[piece]) && isLatin(pieces.first[piece] - 1);
    }

    private boolean isNameAfter(int piece) {
        int next = pieces.last[piece] + 1;
        return next < tokens.count() && tokens.isGlued(next) && isLatin(next);
    }

    private boolean isLatin(int token) {
        Word word = tokens.word(token);
        return word != null && word.script() == Word.Script.LATIN && !word.is(cues.label);
    }

    /** What the words around tell. */
    private double around(int i, int j, int n) {
        double odds = 0;
        int article = -2;
        int from = Math.max(0, pieces.first[i] - BEFORE);
        for (int t = from; t < pieces.first[i]; t++) {
            Word word = tokens.word(t);
            if (word == null) {
                odds = odds < 0 && endsSentence(t) ? 0 : odds;
                continue;
            }
            if (word.is(cues.article)) {
                article = t;
                odds = numbered(word.is(cues.order), pieces.first[i] - t, n);
            } else if (n < NATIONAL && word.is(cues.size)) {
                odds = Math.min(odds, -3);
            } else if (word.is(cues.call)
                    || word.is(cues.channel)
                    || (n > LEAST_LOCAL && word.is(cues.label) && t - article > 1)) {
                // "Звоните, заказ": the last word tells whose number it is.
                odds = Math.max(odds, pieces.first[i] - t <= 4 ? 2.6 : 1.6);
            }
        }
        int to = Math.min(tokens.count(), pieces.last[j] + 1 + AFTER);
        boolean numbered = odds < 0;
        for (int t = pieces.first[i]; t < to; t++) {
            Word word = tokens.word(t);
            if (word != null && (word.is(cues.call) || word.is(cues.channel))) {
                if (numbered) {
                    // "Заказ 89051234567, наберите": whatever it is called, it is to be called.
                    return n >= NATIONAL && t > pieces.last[j] ? odds + 2 : odds;
                }
                odds = Math.max(odds, t > pieces.last[j] ? 1.2 : 1.6);
            }
        }
        return n < NATIONAL && odds > 0 ? odds + 0.2 : odds;
    }

    /** What the word for an order or an article so many tokens before makes of a number. */
    private double numbered(boolean order, int distance, int n) {
        if (order && n == FULL && isMobile(n)) {
            // Few things but phones have numbers of this form, and an order is a good disguise for one.
            return distance <= 2 ? -2.2 : -0.6;
        }
        return distance <= 2 ? -4 : n == FULL || distance > 4 ? -0.6 : -2;
    }

    /** What an earlier sentence speaks of is not the number's; the dot of an abbreviation ends none. */
    private boolean endsSentence(int token) {
        boolean dot = tokens.isSign(token, '.');
        return tokens.kind(token) == Kind.LINE_END
                || tokens.isSign(token, '!')
                || tokens.isSign(token, '?')
                || (dot && token > 0 && tokens.end(token - 1) - tokens.start(token - 1) > 4);
    }

    /** Whether letters are strewn among the digits: then those that hug it are strewn too. */
    private boolean isStrewn(int first, int last) {
        int strewn = 0;
        for (int p = first + 1; p <= last; p++) {
            strewn += pieces.gap[p] == Digits.JUNK ? 1 : 0;
        }
        return strewn >= 2;
    }

    private int end(int first, int last) {
        int next = pieces.last[last] + 1;
        boolean hugged = next < tokens.count() && tokens.word(next) != null && tokens.isGlued(next);
        return hugged && isStrewn(first, last) ? tokens.end(next) : pieces.end[last];
    }

    /** A label glued to a number belongs to it, as the name of the operator does that stands for its code. */
    private int start(int first, int last) {
        int token = pieces.first[first];
        if (tokens.word(token - 1) != null && tokens.isGlued(token) && isStrewn(first, last)) {
            return tokens.start(token - 1);
        }
        if (pieces.start[first] > tokens.start(token)) {
            return tokens.start(token);
        }
        int start = pieces.start[first];
        int before = before(first);
        Word word = tokens.word(before);
        if (word != null && word.is(cues.operator)) {
            return tokens.start(before);
        }
        boolean glued = before >= 0 && tokens.end(before) + (token - before - 1) == start;
        if (glued && word != null && word.is(cues.label)) {
            return tokens.start(before);
        }
        boolean opened = tokens.isSign(token - 1, '(') && tokens.isSign(pieces.last[first] + 1, ')');
        return (opened || tokens.isSign(token - 1, '+')) && tokens.isGlued(token) ? start - 1 : start;
    }
}
