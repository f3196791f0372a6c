package rapport.language.model;

import java.util.List;
import java.util.Map;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Phrases;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;

/** Texts as models see them. */
final class Texts {
    static final Weights WEIGHTS = Weights.read();
    static final Phrases PHRASES = Phrases.read(Strategies.LEXICONS, Map.of(), WEIGHTS);

    private Texts() {}

    static Tokens tokens(String text) {
        return Tokens.of(PlainText.of(text), PHRASES.vocabulary());
    }

    static Matches matches(String text) {
        return PHRASES.find(tokens(text));
    }

    static List<String> names() {
        return new Strategies(PHRASES).names();
    }
}
