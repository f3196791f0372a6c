package rapport.benchmarks.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rapport.language.model.Features;
import rapport.language.model.Strategies;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Phrases;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Word;

/** Reads texts as the engine does, and keeps what its models see of them. Behind the table lie strategies and the bias. */
final class Extractor {
    private static final float[] UNKNOWN = {};

    private final Phrases phrases;
    private final Strategies strategies;

    Extractor() {
        phrases = Phrases.read(Strategies.LEXICONS, Map.of(), (form, stem) -> UNKNOWN);
        strategies = new Strategies(phrases);
    }

    /** The names of strategies, by their numbers. */
    List<String> strategies() {
        return strategies.names();
    }

    /** How many weights there are. */
    int size() {
        return bias() + 1;
    }

    /** The place of the bias. */
    int bias() {
        return Features.TABLE + strategies.names().size();
    }

    /** The features of a text, or only its strategies. */
    Vector read(String text, boolean strategiesOnly) {
        Tokens tokens = Tokens.of(PlainText.of(text), phrases.vocabulary());
        Collector collector = new Collector();
        Features.visit(tokens, phrases.find(tokens), strategies, collector);
        return collector.vector(strategiesOnly, bias());
    }

    /** A text without the words that entries of a lexicon found in it; the text itself if they found none. */
    String without(String text, String lexicon) {
        PlainText plain = PlainText.of(text);
        Tokens tokens = Tokens.of(plain, phrases.vocabulary());
        Set<Integer> entries = phrases.entryNames().stream()
                .filter(name -> name.startsWith(lexicon))
                .map(phrases::entry)
                .collect(Collectors.toSet());
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Matches.Match match : phrases.find(tokens).all()) {
            if (entries.contains(match.entry())) {
                left.append(text, from, Math.max(from, plain.start(tokens.start(match.start()))));
                from = Math.max(from, plain.end(tokens.end(match.end() - 1)));
            }
        }
        return left.append(text, from, text.length()).toString();
    }

    private static final class Collector implements Features.Visitor {
        private final TreeMap<Integer, Float> found = new TreeMap<>();
        private final TreeMap<Integer, Float> used = new TreeMap<>();
        private double length;

        @Override
        public void word(Word word) {
            Features.ofWord(word.form(), word.stem(), this);
        }

        @Override
        public void add(int place, float value) {
            found.merge(place, value, Float::sum);
            length += value * value;
        }

        @Override
        public void strategy(int number) {
            used.put(Features.TABLE + number, 1f);
        }

        Vector vector(boolean strategiesOnly, int bias) {
            used.put(bias, 1f);
            if (!strategiesOnly) {
                float factor = (float) (1 / Math.sqrt(Math.max(1, length)));
                found.forEach((place, value) -> used.put(place, value * factor));
            }
            int[] places = new int[used.size()];
            float[] values = new float[places.length];
            int i = 0;
            for (Map.Entry<Integer, Float> entry : used.entrySet()) {
                places[i] = entry.getKey();
                values[i] = entry.getValue();
                i++;
            }
            return new Vector(places, values);
        }
    }
}
