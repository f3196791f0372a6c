package rapport.language.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.language.Analysis;
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

/** Proposals to work or pay elsewhere, agreement to them, talk of the commission; and refusals, which are no breach. */
public final class Deals implements Family {
    private static final double AGREED = 0.9;
    private static final double PROPOSED = 0.5;

    private final List<Found> offPlatform;
    private final Found commission;
    private final int refusal;
    private final int turn;
    private final int yes;
    private final Rule card;
    private final Rule agree;

    /** An entry of the lexicon and the rule that tells of it. */
    private record Found(int entry, Rule rule) {}

    /** Looks its entries and rules up. */
    public Deals(Phrases phrases, Rules rules) {
        offPlatform = List.of(
                found("off_platform.pay", phrases, rules),
                found("off_platform.leave", phrases, rules),
                found("off_platform.cheaper", phrases, rules),
                found("off_platform.hint", phrases, rules));
        commission = found("commission.talk", phrases, rules);
        refusal = phrases.entry("refusal");
        turn = phrases.entry("refusal.turn");
        yes = phrases.entry("off_platform.yes");
        card = rules.get("off_platform.card");
        agree = rules.get("off_platform.agree");
    }

    private static Found found(String id, Phrases phrases, Rules rules) {
        return new Found(phrases.entry(id), rules.get(id));
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Matches matches = reading.matches();
        Tokens tokens = reading.tokens();
        double refused = matches.best(refusal);
        Clauses refusals = Clauses.around(matches.of(refusal), matches.of(turn), tokens);
        notes.refuse(refusals);
        notes.raise(Signal.REFUSAL, refused);
        for (Found found : offPlatform) {
            note(found, Signal.OFF_PLATFORM, reading, refusals, notes);
        }
        note(commission, Signal.COMMISSION, reading, refusals, notes);
        new PaymentNumbers(tokens).find((start, end) -> {
            notes.raise(Signal.OFF_PLATFORM, 1);
            notes.find(card, start, end, 1);
        });
        if (refused == 0) {
            noteAgreement(reading, notes);
        }
    }

    /** Phrases that share words are one finding. */
    private static void note(Found found, Signal signal, Reading reading, Clauses refusals, Notes notes) {
        Match joined = null;
        for (Match match : reading.matches().of(found.entry())) {
            if (refusals.cover(match.start(), match.end())) {
                continue;
            }
            notes.raise(signal, match.weight());
            if (joined != null && joined.overlaps(match)) {
                joined = new Match(
                        found.entry(),
                        joined.start(),
                        Math.max(joined.end(), match.end()),
                        Math.max(joined.weight(), match.weight()));
            } else {
                note(found.rule(), joined, reading.tokens(), notes);
                joined = match;
            }
        }
        note(found.rule(), joined, reading.tokens(), notes);
    }

    private static void note(Rule rule, @Nullable Match match, Tokens tokens, Notes notes) {
        if (match != null) {
            notes.find(rule, tokens.start(match.start()), tokens.end(match.end() - 1), match.weight());
        }
    }

    /** The client proposed to leave, and the answer begins with yes. */
    private void noteAgreement(Reading reading, Notes notes) {
        boolean proposed = reading.client().map(Analysis::signals).stream()
                .anyMatch(signals -> signals.get(Signal.OFF_PLATFORM) >= PROPOSED);
        if (proposed) {
            for (Match match : reading.matches().of(yes)) {
                notes.raise(Signal.OFF_PLATFORM, AGREED);
                Tokens tokens = reading.tokens();
                notes.find(agree, tokens.start(match.start()), tokens.end(match.end() - 1), AGREED);
                return;
            }
        }
    }
}
