package rapport.language;

import java.util.List;
import rapport.language.coach.Attention;
import rapport.language.coach.Bursts;
import rapport.language.coach.Care;
import rapport.language.coach.ClientState;
import rapport.language.coach.Closeness;
import rapport.language.coach.Shouting;
import rapport.language.coach.Smileys;
import rapport.language.coach.Warmth;
import rapport.language.contact.ContactFamily;
import rapport.language.deal.Deals;
import rapport.language.model.Model;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Rules;
import rapport.language.tone.ToneFamily;

/** All families of rules, in the order in which they read. */
final class Families {
    /** The lexicons that the families look words up in. */
    static final List<String> LEXICONS = List.of("deal", "contact", "rude", "polite", "mood", "tone");

    /** The files that explain the rules. */
    static final List<String> RULES = List.of("deal", "contact", "rude", "warmth", "tone", "state");

    private Families() {}

    static List<Family> all(Phrases phrases, Model model, Rules rules, Rulebook book) {
        return List.of(
                new Deals(phrases, rules),
                new ContactFamily(phrases, rules, book),
                new ToneFamily(model, phrases, rules),
                new Warmth(phrases, rules),
                new Closeness(phrases, rules),
                new Smileys(rules),
                new Shouting(phrases, rules),
                new Care(phrases, rules),
                new Attention(phrases, rules),
                new Bursts(phrases, rules),
                new ClientState(phrases, rules));
    }
}
