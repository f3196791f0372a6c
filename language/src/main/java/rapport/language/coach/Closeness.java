package rapport.language.coach;

import java.util.Optional;
import rapport.language.Signal;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Matches.Match;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/** Too close: "ты", slang, pet names. */
public final class Closeness implements Family {
    private static final double SURE = 0.9;
    private static final double SOMEWHAT = 0.4;

    private final int ty;
    private final int vy;
    private final int slang;
    private final int called;
    private final int hail;
    private final Rule tyRule;
    private final Rule slangRule;

    /** Looks its entries and rules up. */
    public Closeness(Phrases phrases, Rules rules) {
        ty = phrases.entry("familiar.ty");
        vy = phrases.entry("familiar.vy");
        slang = phrases.entry("familiar.slang");
        called = phrases.entry("familiar.called");
        hail = phrases.element("hail");
        tyRule = rules.get("tone.ty");
        slangRule = rules.get("tone.slang");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        readAddress(reading, notes);
        Optional<Match> word = slang(reading);
        if (word.isPresent()) {
            double weight = word.get().weight();
            // Who says "вы" keeps his distance all the same.
            notes.raise(Signal.FAMILIAR, reading.matches().best(vy) > 0 ? SOMEWHAT : weight);
            find(slangRule, word.get(), reading.tokens(), notes);
        }
    }

    private Optional<Match> slang(Reading reading) {
        Matches matches = reading.matches();
        if (matches.best(slang) > 0) {
            return Optional.of(matches.of(slang).getFirst());
        }
        return matches.of(called).stream()
                .filter(match -> isCalled(reading.tokens(), match.start()))
                .findFirst();
    }

    /** Whether somebody is called by a word, and not talked of: between commas, or after a greeting. */
    private boolean isCalled(Tokens tokens, int i) {
        Word before = tokens.word(i - 1);
        if (before != null) {
            return before.is(hail);
        }
        boolean breaks = tokens.isSign(i + 1, ',') || tokens.isSign(i + 1, '!');
        boolean ends = breaks || i + 1 >= tokens.count() || tokens.kind(i + 1) != Kind.WORD;
        return tokens.isSign(i - 1, ',') ? ends : breaks;
    }

    /** Who says both may mean several people by "вы", or quote somebody by "ты": the more frequent counts. */
    private void readAddress(Reading reading, Notes notes) {
        int familiar = reading.matches().of(ty).size();
        if (familiar == 0) {
            return;
        }
        int polite = reading.matches().of(vy).size();
        notes.raise(Signal.FAMILIAR, familiar >= polite ? SURE : SOMEWHAT);
        if (familiar >= polite) {
            find(tyRule, reading.matches().of(ty).getFirst(), reading.tokens(), notes);
        }
    }

    private static void find(Rule rule, Match match, Tokens tokens, Notes notes) {
        notes.find(rule, tokens.start(match.start()), tokens.end(match.end() - 1), match.weight());
    }
}
