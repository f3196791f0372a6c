package rapport.language.tone;

import rapport.language.Language;
import rapport.language.Signal;
import rapport.language.model.Head;
import rapport.language.model.Model;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rules;

/** The signals that models tell: rude, polite, thanks, upset, complaint. */
public final class ToneFamily implements Family {
    private final Model model;
    private final RudeFamily rude;
    private final Discontent discontent;

    /** A family that asks these models. */
    public ToneFamily(Model model, Phrases phrases, Rules rules) {
        rude = new RudeFamily(phrases, rules);
        this.model = model;
        discontent = new Discontent(phrases);
    }

    @Override
    public void read(Reading reading, Notes notes) {
        if (reading.tokens().count() == 0) {
            return;
        }
        Model.Opinion opinion = model.of(reading.tokens(), reading.matches());
        boolean russian = reading.language() == Language.RUSSIAN;
        rude.read(reading, opinion, notes);
        notes.raise(Signal.POLITE, opinion.of(russian ? Head.POLITE_ANYWHERE : Head.POLITE));
        notes.raise(Signal.THANKS, opinion.of(Head.THANKS));
        // What English words tell of anger says nothing of Russian ones.
        notes.raise(Signal.UPSET, russian ? 0 : opinion.of(Head.UPSET) * 0.7);
        notes.raise(Signal.COMPLAINT, discontent.of(reading.matches(), opinion.isSad()));
    }
}
