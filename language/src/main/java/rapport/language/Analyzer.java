package rapport.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.language.model.Model;
import rapport.language.model.Weights;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.LookAlikes;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;

/**
 * Reads what people write to each other on a marketplace: what the rules forbid, and how it will be taken. An analyzer is
 * immutable and may be used by any number of threads; making one takes some tenths of a second, so make it once.
 */
public final class Analyzer {
    private final Phrases phrases;
    private final Rules rules;
    private final List<Family> families;

    private Analyzer(Phrases phrases, Model model, Rules rules, Rulebook book) {
        this.phrases = phrases;
        this.rules = rules;
        this.families = Families.all(phrases, model, rules, book);
    }

    /** An analyzer with all rules as they come. */
    public static Analyzer standard() {
        return with(Rulebook.standard());
    }

    /**
     * An analyzer with the rules of a marketplace.
     *
     * @throws IllegalArgumentException if the rulebook has {@link #faults}
     */
    public static Analyzer with(Rulebook book) {
        Rules rules = Rules.read(Families.RULES);
        List<RulebookFault> faults = faults(book);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().message());
        }
        Map<String, List<String>> additions = new LinkedHashMap<>();
        book.phrases().forEach((entry, own) -> {
            List<String> lines = new ArrayList<>();
            lines.add("[" + entry + "]");
            lines.addAll(own);
            additions.put("the rulebook's phrases for " + entry, lines);
        });
        Weights weights = Weights.read();
        Phrases phrases = Phrases.read(Families.LEXICONS, additions, weights);
        return new Analyzer(phrases, new Model(weights, phrases), rules.in(book), book);
    }

    /** What in a rulebook cannot be followed: rules and entries that there are not, phrases that cannot be read. */
    public static List<RulebookFault> faults(Rulebook book) {
        List<RulebookFault> faults = new ArrayList<>(Rules.read(Families.RULES).faults(book));
        if (!book.phrases().isEmpty()) {
            faults.addAll(Phrases.faults(Families.LEXICONS, book.phrases()));
        }
        return faults;
    }

    /** Reads a draft. The same draft always gives the same analysis. */
    public Analysis analyze(Draft draft) {
        String message = draft.clientMessage();
        Optional<Analysis> client = message == null || message.isBlank()
                ? Optional.empty()
                : Optional.of(read(new Draft(message, other(draft.role()), draft.language(), null), Optional.empty()));
        return read(draft, client);
    }

    /** What the rule of a finding is about, in a language. */
    public Topic topic(Finding finding, Language language) {
        return topic(rules.get(finding.rule()), language);
    }

    /** What a rule is about, in a language; empty if there is no such rule (any more). */
    public Optional<Topic> findTopic(String rule, Language language) {
        return rules.find(rule).map(found -> topic(found, language));
    }

    /**
     * Which rules these are: a digest of all words, weights and explanations beside this library, in hexadecimal digits. What
     * a {@link Rulebook} changes is not in it.
     */
    public static String rulesVersion() {
        return RulesVersion.read();
    }

    private static Topic topic(Rule rule, Language language) {
        Rule.Wording wording = rule.wording(language);
        return new Topic(wording.title(), wording.message(), wording.suggestion(), rule.technique());
    }

    private static Role other(Role role) {
        return role == Role.SELLER ? Role.BUYER : Role.SELLER;
    }

    private Analysis read(Draft draft, Optional<Analysis> client) {
        PlainText text = PlainText.of(draft.text());
        Language language = language(text, draft.language());
        Tokens tokens = Tokens.of(text, phrases.vocabulary());
        Language answer = draft.language() == null ? language : draft.language();
        Reading reading = new Reading(draft, language, text, tokens, phrases.find(tokens), client);
        Notes notes = new Notes(text, answer);
        for (Family family : families) {
            family.read(reading, notes);
        }
        Signals signals = Signals.of(notes.signals());
        List<Finding> findings = notes.inOrder();
        return new Analysis(language, findings, signals, Scoring.scores(signals, findings));
    }

    /** The language most of the letters belong to; a text without letters is in the language of the answer. */
    private static Language language(PlainText text, @Nullable Language answer) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LookAlikes.isCyrillic(c)) {
                cyrillic++;
            } else if (LookAlikes.isLatin(c)) {
                latin++;
            }
        }
        if (cyrillic == 0 && latin == 0) {
            return answer == null ? Language.RUSSIAN : answer;
        }
        // Russian texts carry many Latin names, addresses and terms; English ones carry no Cyrillic.
        return cyrillic * 2 >= latin ? Language.RUSSIAN : Language.ENGLISH;
    }
}
