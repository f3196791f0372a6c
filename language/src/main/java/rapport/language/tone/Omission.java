package rapport.language.tone;

import java.util.Locale;
import java.util.Optional;
import rapport.language.Mend;
import rapport.language.text.PlainText;

/** Leaves a word out of a text so that what remains is a correct sentence: with its commas and its capital. */
final class Omission {
    private static final String ENDS = ".!?\n";

    private Omission() {}

    /** The mend that leaves a part of a plain text out; none where too little would remain. */
    static Optional<Mend> of(PlainText text, int start, int end) {
        int left = start;
        while (left > 0 && text.charAt(left - 1) == ' ') {
            left--;
        }
        boolean commaBehind = text.at(end) == ',';
        int right = commaBehind ? end + 1 : end;
        while (text.at(right) == ' ' && right < text.length()) {
            right++;
        }
        if (left == 0 || ENDS.indexOf(text.charAt(left - 1)) >= 0) {
            return atStart(text, start, right);
        }
        boolean commaBefore = text.charAt(left - 1) == ',';
        boolean last = right >= text.length() || ENDS.indexOf(text.charAt(right)) >= 0;
        if (commaBefore && (commaBehind || last)) {
            return Optional.of(mend(text, left - 1, commaBehind ? end + 1 : end, ""));
        }
        return left == start ? Optional.empty() : Optional.of(mend(text, left, end, ""));
    }

    /** The next word begins the sentence, as large as the one that is left out. */
    private static Optional<Mend> atStart(PlainText text, int start, int next) {
        if (next >= text.length() || !Character.isLetter(text.charAt(next))) {
            return Optional.empty();
        }
        String letter = text.original().substring(text.start(next), text.end(next + 1));
        String first = text.isCapital(start) ? letter.toUpperCase(Locale.ROOT) : letter;
        return Optional.of(mend(text, start, next + 1, first));
    }

    private static Mend mend(PlainText text, int start, int end, String replacement) {
        return new Mend(text.start(start), text.end(end), replacement);
    }
}
