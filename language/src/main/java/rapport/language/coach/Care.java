package rapport.language.coach;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.language.Analysis;
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
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/** What a reply lacks: warmth, something to rely on, help instead of defence, regret with bad news, an answer to the question. */
public final class Care implements Family {
    private static final int CURT = 3;
    private static final int SHORT = 7;
    private static final double COLD = 0.85;
    private static final double COOL = 0.6;
    private static final double WARM = 0.5;
    private static final double UPSET = 0.5;
    private static final double UNANSWERED = 0.6;

    /** Longer replies answer in words of their own. */
    private static final int LONG_REPLY = 30;

    private static final int LEAST_CONTENT = 4;
    private static final int LEAST_QUESTION_WORDS = 2;

    private final Phrases phrases;
    private final int defensive;
    private final int badNews;
    private final int regret;
    private final int vague;
    private final int precise;
    private final int yes;
    private final int next;
    private final int warm;
    private final Rule coldRule;
    private final Rule vagueRule;
    private final Rule defensiveRule;
    private final Rule badNewsRule;
    private final Rule unansweredRule;

    /** Looks its entries and rules up. */
    public Care(Phrases phrases, Rules rules) {
        this.phrases = phrases;
        defensive = phrases.entry("defensive");
        badNews = phrases.entry("bad_news");
        regret = phrases.entry("regret");
        vague = phrases.entry("vague");
        precise = phrases.entry("precise");
        yes = phrases.entry("question.yes");
        next = phrases.entry("progress.next");
        warm = phrases.entry("warm");
        coldRule = rules.get("tone.cold");
        vagueRule = rules.get("tone.vague");
        defensiveRule = rules.get("tone.defensive");
        badNewsRule = rules.get("tone.bad_news");
        unansweredRule = rules.get("tone.unanswered");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Matches matches = reading.matches();
        notes.raise(Signal.BAD_NEWS, matches.best(badNews));
        if (asks(reading.draft().text(), reading.tokens())) {
            notes.raise(Signal.QUESTION, 1);
        }
        boolean seller = reading.draft().role() == Role.SELLER;
        readCold(reading, notes, seller);
        if (matches.best(vague) > 0) {
            // "Maybe" in a question leaves the choice to the other; in an answer it leaves him without one.
            boolean isPrecise =
                    matches.best(precise) > 0 || reading.draft().text().indexOf('?') >= 0;
            notes.raise(Signal.VAGUE, isPrecise ? matches.best(vague) / 2 : matches.best(vague));
            if (!isPrecise && seller) {
                find(vagueRule, matches.of(vague).getFirst(), reading.tokens(), notes);
            }
        }
        if (!seller) {
            return;
        }
        readDefensive(reading, notes);
        boolean softened = (notes.get(Signal.APOLOGY) > 0 || matches.best(regret) > 0)
                && (matches.best(precise) > 0 || matches.best(next) > 0 || notes.get(Signal.PROACTIVE) > 0);
        if (matches.best(badNews) > 0 && !softened) {
            find(badNewsRule, matches.of(badNews).getFirst(), reading.tokens(), notes);
        }
        readUnanswered(reading, notes);
    }

    private static void find(Rule rule, Match match, Tokens tokens, Notes notes) {
        notes.find(rule, tokens.start(match.start()), tokens.end(match.end() - 1), match.weight());
    }

    /** Few words, and none that a person would miss in them. */
    private void readCold(Reading reading, Notes notes, boolean seller) {
        int words = 0;
        int numbers = 0;
        boolean smiles = false;
        for (int i = 0; i < reading.tokens().count(); i++) {
            words += reading.tokens().kind(i) == Kind.WORD ? 1 : 0;
            numbers += reading.tokens().kind(i) == Kind.NUMBER ? 1 : 0;
            smiles |= reading.tokens().kind(i) == Kind.EMOJI;
        }
        boolean kind = smiles
                || reading.matches().best(warm) > 0
                || notes.get(Signal.GREETING) > 0
                || notes.get(Signal.THANKS) >= WARM
                || notes.get(Signal.APOLOGY) > 0
                || notes.get(Signal.EMPATHY) > 0
                || notes.get(Signal.PROACTIVE) > 0
                || (words > 2 && reading.matches().best(next) > 0)
                || (words > CURT && reading.matches().best(precise) > 0);
        // Who names a number answers, however briefly.
        kind |= words > 1 && numbers > 0;
        boolean asks = words > CURT && reading.draft().text().indexOf('?') >= 0;
        boolean saidOtherwise = reading.matches().best(defensive) > 0
                || reading.matches().best(badNews) > 0
                || notes.get(Signal.RUDE) >= WARM
                || notes.get(Signal.POLITE) >= WARM;
        if (words == 0 || words > SHORT || kind || asks || saidOtherwise) {
            return;
        }
        double strength = words <= CURT ? COLD : COOL;
        notes.raise(Signal.COLD, strength);
        if (seller) {
            notes.findInAll(coldRule, strength);
        }
    }

    /** Words of defence weigh more when the client is upset. */
    private void readDefensive(Reading reading, Notes notes) {
        double strength = reading.matches().best(defensive);
        if (strength > 0) {
            boolean upset = reading.client().map(Analysis::signals).stream()
                    .anyMatch(signals -> Math.max(signals.get(Signal.UPSET), signals.get(Signal.COMPLAINT)) >= UPSET);
            notes.raise(Signal.DEFENSIVE, upset ? 1 : strength);
            find(defensiveRule, reading.matches().of(defensive).getFirst(), reading.tokens(), notes);
        }
    }

    /** The client asks, and a short reply takes up none of the question's words, says neither yes nor no, and names no figure. */
    private void readUnanswered(Reading reading, Notes notes) {
        @Nullable String message = reading.draft().clientMessage();
        Tokens reply = reading.tokens();
        if (message == null
                || message.indexOf('?') < 0
                || reply.count() == 0
                || reply.count() > LONG_REPLY
                || reading.matches().best(yes) > 0
                || notes.get(Signal.REFUSAL) >= WARM
                || reading.matches().best(precise) > 0) {
            return;
        }
        Set<String> asked = questionWords(Tokens.of(PlainText.of(message), phrases.vocabulary()));
        if (asked.size() < LEAST_QUESTION_WORDS) {
            return;
        }
        for (int i = 0; i < reply.count(); i++) {
            Word word = reply.word(i);
            if (word != null && asked.contains(word.stem())) {
                return;
            }
        }
        notes.findInAll(unansweredRule, UNANSWERED);
    }

    /** Whether a text has a question of some words: of fewer it cannot be told whether an answer takes them up. */
    private static boolean asks(String text, Tokens tokens) {
        return text.indexOf('?') >= 0 && questionWords(tokens).size() >= LEAST_QUESTION_WORDS;
    }

    /** The stems of the longer words in all questions of a message. */
    private static Set<String> questionWords(Tokens message) {
        Set<String> asked = new HashSet<>();
        Set<String> sentence = new HashSet<>();
        for (int i = 0; i < message.count(); i++) {
            Word word = message.word(i);
            if (word != null && word.form().length() >= LEAST_CONTENT) {
                sentence.add(word.stem());
            } else if (message.isSign(i, '?')) {
                asked.addAll(sentence);
                sentence.clear();
            } else if (message.isSign(i, '.') || message.isSign(i, '!') || message.kind(i) == Kind.LINE_END) {
                sentence.clear();
            }
        }
        return asked;
    }
}
