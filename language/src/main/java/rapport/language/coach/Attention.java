package rapport.language.coach;

import java.util.Optional;
import rapport.language.Analysis;
import rapport.language.Role;
import rapport.language.Signal;
import rapport.language.Signals;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.Tokens.Kind;

/** What a seller's reply passes over in the client's message: that he is upset, that he wishes for more. */
public final class Attention implements Family {
    private static final double SEEN = 0.5;

    /** From here on a client is upset for sure, and not only blunt; as {@link ClientState} tells it. */
    private static final double UPSET = ClientState.UPSET;

    private static final double SURE = 0.8;
    private static final String MONEY_OR_QUESTION = "?$€₽£";

    private final int regret;
    private final int acknowledged;
    private final int options;
    private final int price;
    private final Rule unheard;
    private final Rule optionsRule;

    /** Looks its entries and rules up. */
    public Attention(Phrases phrases, Rules rules) {
        regret = phrases.entry("regret");
        acknowledged = phrases.entry("acknowledged");
        options = phrases.entry("options");
        price = phrases.entry("options.price");
        unheard = rules.get("tone.unheard");
        optionsRule = rules.get("tone.no_options");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Optional<Analysis> client = reading.client();
        if (client.isEmpty() || reading.draft().role() != Role.SELLER || !hasWords(reading)) {
            return;
        }
        Signals told = client.get().signals();
        double upset = Math.max(told.get(Signal.UPSET), told.get(Signal.COMPLAINT));
        if (upset >= UPSET && told.get(Signal.OFF_PLATFORM) < SEEN) {
            // A defence has a finding of its own, and so has rudeness.
            if (!isHeard(reading, notes) && notes.get(Signal.DEFENSIVE) == 0 && notes.get(Signal.RUDE) < SEEN) {
                notes.findInAll(unheard, Math.min(upset, SURE));
            }
        } else if (told.get(Signal.EXTRA_WISH) >= SEEN && !namesPrice(reading)) {
            notes.findInAll(optionsRule, told.get(Signal.EXTRA_WISH) * SURE);
        }
    }

    private static boolean hasWords(Reading reading) {
        for (int i = 0; i < reading.tokens().count(); i++) {
            if (reading.tokens().kind(i) == Kind.WORD) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeard(Reading reading, Notes notes) {
        return notes.get(Signal.APOLOGY) > 0
                || notes.get(Signal.EMPATHY) > 0
                || notes.get(Signal.REFUND_OFFER) > 0
                || reading.matches().best(regret) > 0
                || reading.matches().best(acknowledged) > 0;
    }

    private static boolean asksOrNamesMoney(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MONEY_OR_QUESTION.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** An option, a price, or a question about the wish: who asks what exactly is wanted is about to name one. */
    private boolean namesPrice(Reading reading) {
        return reading.matches().best(options) > 0
                || reading.matches().best(price) > 0
                || asksOrNamesMoney(reading.draft().text());
    }
}
