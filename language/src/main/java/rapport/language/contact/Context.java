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
        if (has(cues.call, first, last)) {
            return 0.5;
        }
        if (has(cues.own, first, last)) {
            // "Наш сайт": a client speaks so of what is to be worked on.
            return has(cues.work, first, last) ? -2.6 : 0.5;
        }
        return has(cues.example, first, last) || has(cues.work, first, last) ? -3.4 : 0;
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

    /** How the words around change the odds of a number or a mailbox that may belong to what is made, such as a business card. */
    double ofShown(int start, int end) {
        int first = tokens.tokenAt(start);
        int last = tokens.tokenAt(end - 1);
        int from = first;
        while (from > 0 && from > first - BEFORE && !parts(from - 1)) {
            from--;
        }
        int to = last + 1;
        while (to < tokens.count() && to <= last + AFTER && !parts(to)) {
            to++;
        }
        boolean layout = false;
        for (int t = from; t < to; t++) {
            Word word = t >= first && t <= last ? null : tokens.word(t);
            if (word != null && word.is(cues.own)) {
                return 0;
            }
            layout |= word != null && word.is(cues.layout) && isPlace(t - 1);
        }
        return layout ? -5 : 0;
    }

    /** Whether a word stands at a token that tells where something is: "on", "in the". */
    private boolean isPlace(int token) {
        Word word = tokens.word(token);
        return word != null && word.is(cues.place);
    }

    /** Whether a sentence ends at a token: what stands beyond speaks of something else. */
    private boolean parts(int token) {
        return switch (tokens.kind(token)) {
            case LINE_END, EMOJI -> true;
            case SIGN -> ".!?;".indexOf(tokens.first(token)) >= 0;
            default -> false;
        };
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
