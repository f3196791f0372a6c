package rapport.language.deal;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.language.Analysis;
import rapport.language.Language;
import rapport.language.Mend;
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

/** Proposals to work or pay elsewhere, agreement to them, talk of the commission; and refusals, which are no breach. */
public final class Deals implements Family {
    private static final double AGREED = 0.9;
    private static final double PROPOSED = 0.5;
    /** An answer of so many tokens is all about what it answers. */
    private static final int SHORT = 12;
    /** A yes or no to what was proposed stands at the beginning. */
    private static final int FIRST_WORDS = 4;
    /** Talk of staying here means a refusal if there was something to refuse. */
    private static final double LOW = 0.4;

    private static final BitSet NOTHING = new BitSet(0);

    private final @Nullable Idea[] ideas;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Integer> idioms = new HashMap<>();
    private final Rule card;
    private final Rule agree;

    /** Looks its entries and rules up. */
    public Deals(Phrases phrases, Rules rules) {
        ideas = new Idea[phrases.entryCount()];
        for (Idea idea : Idea.values()) {
            ideas[phrases.entry(idea.entry())] = idea;
        }
        for (List<Combination> list : List.of(Combinations.OFF_PLATFORM, Combinations.COMMISSIONS)) {
            for (Combination combination : list) {
                this.rules.put(combination.rule(), rules.get(combination.rule()));
                idioms.put(combination.rule(), phrases.entry(combination.rule()));
            }
        }
        card = rules.get("off_platform.card");
        agree = rules.get("off_platform.agree");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        new DealReader(reading, notes).read();
    }

    /** Reads one text. */
    private final class DealReader {
        private final Reading reading;
        private final Notes notes;
        private final Tokens tokens;
        private final Ideas found;
        private final BitSet refused = new BitSet(0);
        private double refusal;
        private boolean breach;

        DealReader(Reading reading, Notes notes) {
            this.reading = reading;
            this.notes = notes;
            this.tokens = reading.tokens();
            this.found = new Ideas(tokens);
        }

        void read() {
            gather();
            eachSentence(this::refusals);
            boolean proposed = wasProposed(Signal.OFF_PLATFORM);
            if (refusal == 0 && (proposed || wasProposed(Signal.CONTACT) || wasProposed(Signal.COMMISSION))) {
                refuseProposal();
            }
            notes.refuse(refused);
            breaches();
            new PaymentNumbers(tokens).find((start, end) -> {
                if (found.isSandbox(tokens.tokenAt(start))) {
                    return;
                }
                notes.raise(Signal.OFF_PLATFORM, 1);
                notes.find(card, start, end, 1);
                breach = true;
            });
            notes.raise(Signal.REFUSAL, breach ? Math.min(refusal, LOW) : refusal);
            if (proposed && refusal == 0 && !breach) {
                noteAgreement();
            }
        }

        /** Ideas in the order of their places; shares in digits, which no phrase can tell, among them. */
        private void gather() {
            int token = 0;
            for (Match match : reading.matches().all()) {
                Idea idea = ideas[match.entry()];
                if (idea != null) {
                    token = gatherShares(token, match.start());
                    found.add(idea, match);
                }
            }
            gatherShares(token, tokens.count());
            found.settle();
        }

        private int gatherShares(int from, int to) {
            for (int i = from; i < to; i++) {
                if (tokens.kind(i) == Kind.NUMBER && tokens.isSign(i + 1, '%')) {
                    found.add(Idea.PART, new Match(0, i, i + 2, 1));
                }
            }
            return Math.max(from, to);
        }

        private boolean wasProposed(Signal signal) {
            return reading.client().map(Analysis::signals).stream().anyMatch(it -> it.get(signal) >= PROPOSED);
        }

        private void eachSentence(Sentences reader) {
            int first = 0;
            while (first < found.count()) {
                int end = found.sentenceEnd(first);
                reader.read(first, end, found.bits(first, end));
                first = end;
            }
        }

        private void refusals(int first, int end, long bits) {
            for (Combination combination : Combinations.REFUSALS) {
                Match match = place(combination, first, end, bits, NOTHING);
                if (match != null) {
                    refusal = Math.max(refusal, match.weight());
                    cover(match, first, end);
                }
            }
        }

        /** A refusal covers its sentence up to a turn, and the one before, which it answers. */
        private void cover(Match match, int first, int end) {
            int to = found.endOfSentence(match.start());
            for (int i = first; i < end; i++) {
                Match turn = found.place(i);
                if (found.idea(i) == Idea.TURN && turn.start() >= match.end()) {
                    to = Math.min(to, turn.start());
                }
            }
            int from = found.startOfSentence(match.start());
            int before = from - 1;
            while (before > 0 && tokens.kind(before) != Kind.WORD && tokens.kind(before) != Kind.NUMBER) {
                before--;
            }
            refused.set(before > 0 ? found.startOfSentence(before) : from, to);
        }

        /** What the client proposed is refused by a plain no. */
        private void refuseProposal() {
            for (int i = 0; i < found.count(); i++) {
                Idea idea = found.idea(i);
                boolean no = idea == Idea.NAY || idea == Idea.NO || idea == Idea.STAY || idea == Idea.ONLY;
                if (no
                        && found.place(i).weight() > PROPOSED
                        && !refused.get(found.place(i).start())) {
                    refusal = AGREED;
                    cover(found.place(i), i, i);
                }
            }
        }

        private @Nullable Match place(Combination combination, int first, int end, long bits, BitSet covered) {
            boolean possible = (combination.all() & ~bits) == 0
                    && (combination.none() & bits) == 0
                    && (combination.any() == 0 || (combination.any() & bits) != 0);
            return possible ? found.find(combination, first, end, covered) : null;
        }

        private void breaches() {
            Matches matches = reading.matches();
            idioms.forEach((rule, entry) -> {
                for (Match match : matches.of(entry)) {
                    if (!refused.get(match.start()) && !found.speaksOfWork(match)) {
                        note(rule, match);
                    }
                }
            });
            eachSentence((first, end, bits) -> {
                best(Combinations.OFF_PLATFORM, first, end, bits);
                best(Combinations.COMMISSIONS, first, end, bits);
            });
        }

        /** Notes the surest of some combinations in one sentence. */
        private void best(List<Combination> combinations, int first, int end, long bits) {
            Match best = null;
            String rule = "";
            for (Combination combination : combinations) {
                Match match = place(combination, first, end, bits, refused);
                if (match != null && (best == null || match.weight() > best.weight())) {
                    best = match;
                    rule = combination.rule();
                }
            }
            if (best != null && best.weight() >= PROPOSED) {
                note(rule, best);
            }
        }

        private void note(String id, Match match) {
            boolean commission = id.startsWith("commission");
            notes.raise(commission ? Signal.COMMISSION : Signal.OFF_PLATFORM, match.weight());
            breach = true;
            note(rules.get(id), match);
        }

        private void note(@Nullable Rule rule, Match match) {
            if (rule != null) {
                notes.findWith(
                        rule,
                        rule.kind(),
                        tokens.start(match.start()),
                        tokens.end(match.end() - 1),
                        match.weight(),
                        mend(rule, match));
            }
        }

        /** The whole sentence gives way to one that keeps the deal here; what was said of a price, only the author can save. */
        private Optional<Mend> mend(Rule rule, Match match) {
            String words = Mends.of(rule.id(), reading.language());
            int from = found.startOfSentence(match.start());
            while (from < match.start() && tokens.kind(from) != Kind.WORD) {
                from++;
            }
            int to = found.endOfSentence(match.end() - 1);
            return words.isEmpty() || to - from >= Ideas.LONGEST_SENTENCE
                    ? Optional.empty()
                    : Optional.of(notes.mend(tokens.start(from), tokens.end(Math.max(to, match.end()) - 1), words));
        }

        /** The client proposed to leave, and the answer begins with yes. */
        private void noteAgreement() {
            boolean all = tokens.count() <= SHORT;
            for (int i = 0; i < found.count(); i++) {
                Match place = found.place(i);
                if (found.idea(i) == Idea.YES && (all || place.start() < FIRST_WORDS)) {
                    agreed(place);
                    return;
                }
            }
            if (tokens.count() == 1 && (tokens.kind(0) == Kind.EMOJI || tokens.isSign(0, '+'))) {
                agreed(new Match(0, 0, 1, AGREED));
            }
        }

        private void agreed(Match place) {
            notes.raise(Signal.OFF_PLATFORM, AGREED);
            note(agree, new Match(0, place.start(), place.end(), AGREED));
        }
    }

    /** Takes the ideas of one sentence. */
    @FunctionalInterface
    private interface Sentences {
        void read(int first, int end, long bits);
    }

    /** Sentences to take the place of those that are a breach. */
    private static final class Mends {
        private static final Map<Language, Map<String, String>> WORDS = new EnumMap<>(Map.of(
                Language.RUSSIAN,
                Map.of(
                        "off_platform.pay", "Оплата проходит через заказ здесь, так мы оба защищены",
                        "off_platform.leave", "Давайте продолжим в заказе здесь, так мы оба защищены",
                        "off_platform.cheaper", "Давайте оформим заказ здесь, условия обсудим",
                        "off_platform.agree", "Спасибо за доверие, но я работаю только здесь, через заказ"),
                Language.ENGLISH,
                Map.of(
                        "off_platform.pay", "Payment goes through the order here, so we’re both protected",
                        "off_platform.leave", "Let’s continue within the order here, so we’re both protected",
                        "off_platform.cheaper", "Let’s place the order here and agree on the terms",
                        "off_platform.agree", "Thank you for your trust, but I only work here, through the order")));

        private Mends() {}

        static String of(String rule, Language language) {
            return WORDS.getOrDefault(language, Map.of()).getOrDefault(rule, "");
        }
    }
}
