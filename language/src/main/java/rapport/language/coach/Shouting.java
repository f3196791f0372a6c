package rapport.language.coach;

import java.util.Optional;
import rapport.language.Language;
import rapport.language.Mend;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** Too loud: capitals, rows of exclamation marks. */
public final class Shouting implements Family {
    private static final double SURE = 0.9;
    private static final int MARK_FLOOD = 3;
    private static final int LEAST_SHOUTED = 2;
    private static final int SHOUTED_LETTERS = 3;

    /** Nobody mends more of them one by one. */
    private static final int MOST_FOUND = 10;

    /** Nobody mends more text than that with one touch. */
    private static final int LONGEST_MEND = 2000;

    private final Rule rule;
    private final Calm calm;

    /** Looks its words and rule up. */
    public Shouting(Phrases phrases, Rules rules) {
        rule = rules.get("tone.shouting");
        calm = new Calm(phrases);
    }

    @Override
    public void read(Reading reading, Notes notes) {
        readMarks(reading.tokens(), notes);
        readCapitals(reading, notes);
    }

    private void readMarks(Tokens tokens, Notes notes) {
        int found = 0;
        int i = 0;
        while (i < tokens.count()) {
            int end = i + 1;
            if (tokens.isSign(i, '!')) {
                while (tokens.isSign(end, '!') && tokens.isGlued(end)) {
                    end++;
                }
                if (end - i >= MARK_FLOOD && found++ < MOST_FOUND) {
                    notes.find(rule, rule.kind(), tokens.start(i), tokens.end(end - 1), SURE, "!");
                }
            }
            i = end;
        }
    }

    private void readCapitals(Reading reading, Notes notes) {
        Tokens tokens = reading.tokens();
        boolean russian = reading.language() == Language.RUSSIAN;
        int words = 0;
        int shouted = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Kind.WORD && tokens.end(i) - tokens.start(i) >= SHOUTED_LETTERS) {
                boolean capitals = Calm.isCapitals(tokens, i);
                if (!capitals || !calm.isAbbreviation(tokens, i, russian)) {
                    words++;
                }
                if (capitals && !calm.isAbbreviation(tokens, i, russian)) {
                    shouted++;
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
        }
        if (shouted >= LEAST_SHOUTED && shouted * 2 > words) {
            find(tokens, first, last, russian, notes);
        }
    }

    private void find(Tokens tokens, int first, int last, boolean russian, Notes notes) {
        int from = first;
        while (from > 0 && Calm.isCapitals(tokens, from - 1)) {
            from--;
        }
        int to = last;
        while (to + 1 < tokens.count() && Calm.isCapitals(tokens, to + 1)) {
            to++;
        }
        int start = tokens.start(from);
        int end = tokens.end(to);
        Optional<Mend> mend = end - start > LONGEST_MEND
                ? Optional.empty()
                : Optional.of(notes.mend(start, end, calm.say(tokens, from, to, russian)));
        notes.findWith(rule, rule.kind(), start, end, SURE, mend);
    }
}
