package rapport.language.coach;

import java.util.Locale;
import rapport.language.phrase.Phrases;
import rapport.language.text.Morphology;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/** Says in small letters what was written in capitals, and leaves those that belong: of sentences, names, abbreviations. */
final class Calm {
    private static final String VOWELS = "аеиоуыэюяaeiouy";
    private static final String ENDS = ".!?";
    private static final int LONGEST_WITHOUT_VOWELS = 5;

    private final int abbreviation;
    private final int name;

    Calm(Phrases phrases) {
        abbreviation = phrases.element("abbreviation");
        name = phrases.element("capital");
    }

    /** Whether a token is a word of capitals only. */
    static boolean isCapitals(Tokens tokens, int i) {
        if (tokens.kind(i) != Kind.WORD) {
            return false;
        }
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            if (Character.isLetter(tokens.text().charAt(c)) && !tokens.text().isCapital(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of capitals is always written so: it is known, has no vowels, or is foreign to a Russian text. */
    boolean isAbbreviation(Tokens tokens, int i, boolean russian) {
        Word word = tokens.word(i);
        if (word == null) {
            return false;
        }
        return word.is(abbreviation)
                || (russian && word.script() == Word.Script.LATIN)
                || (word.form().length() <= LONGEST_WITHOUT_VOWELS && hasNoVowel(word.form()));
    }

    private static boolean hasNoVowel(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (VOWELS.indexOf(form.charAt(i)) >= 0) {
                return false;
            }
        }
        return form.length() > 1;
    }

    /** What is written from one token to another, calmly. */
    String say(Tokens tokens, int first, int last, boolean russian) {
        String original = tokens.text().original();
        StringBuilder said = new StringBuilder();
        int at = tokens.text().start(tokens.start(first));
        for (int i = first; i <= last; i++) {
            // A sign such as "ŉ" is several letters of the plain text, so that words may share it.
            int start = Math.max(at, tokens.text().start(tokens.start(i)));
            int end = Math.max(start, tokens.text().end(tokens.end(i)));
            said.append(original, at, start);
            String written = original.substring(start, end);
            said.append(isCapitals(tokens, i) ? calm(written, tokens, i, russian) : written);
            at = end;
        }
        return said.toString();
    }

    private String calm(String written, Tokens tokens, int i, boolean russian) {
        if (isAbbreviation(tokens, i, russian)) {
            return written;
        }
        String small = written.toLowerCase(Locale.ROOT);
        Word word = tokens.word(i);
        boolean named = word != null && (word.is(name) || Morphology.isName(word.form()));
        return named || begins(tokens, i) ? small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1) : small;
    }

    /** Whether a word begins a sentence or what stands in quotes, which is mostly a name. */
    private static boolean begins(Tokens tokens, int i) {
        int before = i - 1;
        boolean quoted = tokens.isSign(before, '"') && tokens.isGlued(i) && !tokens.isGlued(before);
        while (tokens.isSign(before, '"') || tokens.isSign(before, '(') || tokens.isSign(before, '-')) {
            before--;
        }
        return before < 0
                || quoted
                || tokens.kind(before) == Kind.LINE_END
                || tokens.kind(before) == Kind.EMOJI
                || (tokens.kind(before) == Kind.SIGN && ENDS.indexOf(tokens.first(before)) >= 0);
    }
}
