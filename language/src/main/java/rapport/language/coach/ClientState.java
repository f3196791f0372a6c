package rapport.language.coach;

import rapport.language.Role;
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

/** What a client's message tells his seller: he is upset, he threatens, he wishes for more. */
public final class ClientState implements Family {
    /** From here on an author is upset, and not only blunt. */
    static final double UPSET = 0.6;

    private final int threat;
    private final int wish;
    private final Rule threatRule;
    private final Rule wishRule;
    private final Rule upsetRule;

    /** Looks its entries and rules up. */
    public ClientState(Phrases phrases, Rules rules) {
        threat = phrases.entry("threat");
        wish = phrases.entry("extra_wish");
        threatRule = rules.get("state.threat");
        wishRule = rules.get("state.extra_wish");
        upsetRule = rules.get("state.upset");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Matches matches = reading.matches();
        boolean buyer = reading.draft().role() == Role.BUYER;
        if (matches.best(threat) > 0) {
            notes.raise(Signal.UPSET, matches.best(threat));
            notes.raise(Signal.COMPLAINT, matches.best(threat));
        }
        notes.raise(Signal.EXTRA_WISH, matches.best(wish));
        if (buyer) {
            find(threatRule, threat, reading, notes);
            find(wishRule, wish, reading, notes);
            double upset = Math.max(notes.get(Signal.UPSET), notes.get(Signal.COMPLAINT));
            if (upset >= UPSET) {
                notes.findInAll(upsetRule, upset);
            }
        }
    }

    private static void find(Rule rule, int entry, Reading reading, Notes notes) {
        if (reading.matches().best(entry) > 0) {
            Match match = reading.matches().of(entry).getFirst();
            Tokens tokens = reading.tokens();
            notes.find(rule, tokens.start(match.start()), tokens.end(match.end() - 1), match.weight());
        }
    }
}
