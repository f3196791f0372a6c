package rapport.language.coach;

import java.util.Locale;
import java.util.Optional;
import rapport.language.Mend;
import rapport.language.Signal;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** Floods of smileys: many pictures in a text, or rows of the brackets that Russians smile with. */
public final class Smileys implements Family {
    private static final double SURE = 0.9;
    private static final int PICTURE_FLOOD = 4;
    private static final int BRACKET_FLOOD = 3;

    /** So many lines that begin with a picture are a list, and the pictures its marks. */
    private static final int LEAST_LIST = 3;

    /** Nobody mends more of them one by one. */
    private static final int MOST_FOUND = 10;

    /** Nobody mends more text than that with one touch. */
    private static final int LONGEST_MEND = 2000;

    private final Rule rule;

    /** Looks its rule up. */
    public Smileys(Rules rules) {
        rule = rules.get("tone.smileys");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Tokens tokens = reading.tokens();
        int found = 0;
        int open = 0;
        int pictures = 0;
        int marks = 0;
        int first = -1;
        int last = -1;
        int i = 0;
        while (i < tokens.count()) {
            int end = i + 1;
            if (tokens.isPicture(i)) {
                pictures++;
                marks += isMark(tokens, i) ? 1 : 0;
                first = first < 0 ? i : first;
                last = i;
            } else if (isJoined(tokens, i)) {
                last = i;
            } else if (tokens.isSign(i, '(') || tokens.isSign(i, ')')) {
                end = row(tokens, i);
                boolean smiles = tokens.first(i) == ')' && end - i - open >= BRACKET_FLOOD;
                if (smiles && found++ < MOST_FOUND) {
                    findBrackets(tokens, i, end, notes);
                }
                open = smiles ? 0 : Math.max(0, open + (tokens.first(i) == '(' ? end - i : i - end));
            }
            i = end;
        }
        int flood = marks >= LEAST_LIST ? pictures - marks : pictures;
        if (flood >= PICTURE_FLOOD) {
            int from = tokens.start(first);
            int to = tokens.end(last);
            Optional<Mend> mend = to - from > LONGEST_MEND
                    ? Optional.empty()
                    : Optional.of(notes.mend(from, to, keepOne(tokens, first, last)));
            notes.raise(Signal.FAMILIAR, SURE);
            notes.findWith(rule, rule.kind(), from, to, SURE, mend);
        }
    }

    /** The token after a row of the same sign without gaps. */
    private static int row(Tokens tokens, int start) {
        int end = start + 1;
        while (end < tokens.count() && tokens.isSign(end, tokens.first(start)) && tokens.isGlued(end)) {
            end++;
        }
        return end;
    }

    /** Whether a picture begins a line of words, as the marks of lists do. */
    private static boolean isMark(Tokens tokens, int i) {
        boolean begins = i == 0 || tokens.kind(i - 1) == Kind.LINE_END;
        return begins && i + 1 < tokens.count() && tokens.kind(i + 1) == Kind.WORD;
    }

    /** Brackets give way to the full stop they stand for, and the next word begins the sentence. */
    private void findBrackets(Tokens tokens, int start, int end, Notes notes) {
        notes.raise(Signal.FAMILIAR, SURE);
        int from = start == 0 ? tokens.start(start) : tokens.end(start - 1);
        int to = tokens.end(end - 1);
        boolean ended = start == 0 || tokens.kind(start - 1) == Kind.SIGN || tokens.kind(start - 1) == Kind.LINE_END;
        boolean goesOn = end < tokens.count() && tokens.kind(end) == Kind.WORD;
        Mend mend;
        if (start > 0 && goesOn) {
            int letter = tokens.start(end);
            mend = notes.mend(from, letter + 1, stop(tokens, start - 1) + " " + capital(tokens.text(), letter));
        } else if (start == 0) {
            mend = notes.mend(from, goesOn ? tokens.start(end) : to, "");
        } else {
            boolean another = end < tokens.count() && tokens.kind(end) == Kind.SIGN;
            mend = notes.mend(from, to, ended || another ? "" : ".");
        }
        notes.findWith(rule, rule.kind(), from, to, SURE, Optional.of(mend));
    }

    private static String stop(Tokens tokens, int before) {
        return tokens.kind(before) == Kind.WORD || tokens.kind(before) == Kind.NUMBER ? "." : "";
    }

    private static String capital(PlainText text, int letter) {
        return text.original()
                .substring(text.start(letter), text.end(letter + 1))
                .toUpperCase(Locale.ROOT);
    }

    /** What is written from one picture to another, without all pictures but the first. */
    private static String keepOne(Tokens tokens, int first, int last) {
        PlainText text = tokens.text();
        String original = text.original();
        StringBuilder kept = new StringBuilder();
        int before = first;
        while (before + 1 <= last && isJoined(tokens, before + 1)) {
            before++;
        }
        kept.append(original, text.start(tokens.start(first)), text.end(tokens.end(before)));
        boolean gap = false;
        for (int i = before + 1; i <= last; i++) {
            boolean spaced = tokens.start(i) > tokens.end(i - 1);
            if (isLeftOut(tokens, i)) {
                gap |= spaced;
                continue;
            }
            boolean left = i > 0 && isLeftOut(tokens, i - 1);
            if (left && startsAnew(tokens, i) && endsInWord(kept)) {
                kept.append('.');
            }
            boolean sign = tokens.kind(i) == Kind.SIGN || tokens.kind(i) == Kind.LINE_END;
            if (left ? !sign && (gap || spaced || endsInWord(kept)) : spaced) {
                kept.append(' ');
            }
            // One written character may be read as several, of which two tokens have their parts.
            int from = Math.max(text.start(tokens.start(i)), text.end(tokens.end(i - 1)));
            kept.append(original, from, Math.max(from, text.end(tokens.end(i))));
            gap = false;
        }
        boolean ends = last + 1 >= tokens.count() || tokens.kind(last + 1) == Kind.LINE_END;
        return ends && endsInWord(kept) ? kept.append('.').toString() : kept.toString();
    }

    private static boolean isLeftOut(Tokens tokens, int i) {
        return tokens.isPicture(i) || isJoined(tokens, i);
    }

    /** Whether a pictograph goes on the picture before it, such as the child of a family. */
    private static boolean isJoined(Tokens tokens, int i) {
        return tokens.kind(i) == Kind.EMOJI && !tokens.isPicture(i) && tokens.isGlued(i) && tokens.isPictograph(i);
    }

    private static boolean startsAnew(Tokens tokens, int i) {
        return tokens.kind(i) == Kind.LINE_END
                || (tokens.kind(i) == Kind.WORD && tokens.text().isCapital(tokens.start(i)));
    }

    private static boolean endsInWord(StringBuilder kept) {
        return Character.isLetterOrDigit(kept.charAt(kept.length() - 1));
    }
}
