package rapport.language.contact;

import rapport.language.text.Tokens;
import rapport.language.text.Word;

/** Tells from the words around an address whether it is given as a contact, shown as an example or to be worked on. */
final class Context {
    private static final int BEFORE = 8;
    private static final int AFTER = 5;

    private final Tokens tokens;
    private final Cues cues;

    Context(Tokens tokens, Cues cues) {
        this.tokens = tokens;
        this.cues = cues;
    }

    /** How the words around change the odds that a link is a contact. */
    double ofLink(int start, int end) {
        int first = tokens.tokenAt(start);
        int last = tokens.tokenAt(end - 1);
        boolean given = has(cues.call, first, last) || has(cues.own, first, last);
        if (given) {
            return 0.5;
        }
        return has(cues.example, first, last) ? -3.4 : has(cues.work, first, last) ? -3.4 : 0;
    }

    /** How the words around change the odds that a name is a handle. */
    double ofHandle(int start, int end) {
        int first = tokens.tokenAt(start);
        int last = tokens.tokenAt(end - 1);
        if (has(cues.call, first, last) || has(cues.own, first, last) || has(cues.nick, first, last)) {
            return 0.8;
        }
        return has(cues.work, first, last) || has(cues.example, first, last) ? -2.6 : 0;
    }

    private boolean has(int element, int first, int last) {
        int to = Math.min(tokens.count(), last + 1 + AFTER);
        for (int t = Math.max(0, first - BEFORE); t < to; t++) {
            Word word = t >= first && t <= last ? null : tokens.word(t);
            if (word != null && word.is(element)) {
                return true;
            }
        }
        return false;
    }
}
