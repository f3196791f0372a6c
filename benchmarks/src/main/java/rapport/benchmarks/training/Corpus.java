package rapport.benchmarks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.benchmarks.accuracy.Sets;
import rapport.language.model.Head;
import tools.jackson.databind.JsonNode;

/** What each model learns from: only sets whose licences allow it, and sentences of our own. */
final class Corpus {
    private static final Set<String> UNHAPPY = Set.of("anger", "annoyance", "disappointment", "disapproval", "disgust");

    /** How fast doubt fades when a score grows; of 1, 1.5, 2 and 3 the best in cross-validation. */
    private static final double SHARPNESS = 1.5;

    /** What a text counts about whose politeness people did not agree. */
    private static final double INNER = 0.5;

    /** What a sentence of our own counts that shows when a word of insult is none: they are few, and to the point. */
    private static final double EMPHASIS = 4;

    private final Path data;
    private final Path own;
    private final Extractor extractor;

    /**
     * A corpus.
     *
     * @param data the folder of the labelled sets
     * @param own the folder of our own sentences
     * @param extractor finds the words of the lexicons
     */
    Corpus(Path data, Path own, Extractor extractor) {
        this.extractor = extractor;
        this.data = data;
        this.own = own;
    }

    /** The samples of a head, always in the same order. */
    List<Sample> of(Head head) {
        Stream<Sample> samples = switch (head) {
            case RUDE_RUSSIAN -> Stream.concat(softened(labelled("rudeness_ru.jsonl")), own("rude_ru", EMPHASIS));
            case RUDE_ENGLISH -> Stream.concat(pairs("rudeness_pairs_en.jsonl"), own("rude_en"));
            case POLITE -> Stream.concat(polite(), own("polite_en"));
            case POLITE_ANYWHERE -> Stream.concat(polite(), Stream.concat(own("polite_en"), own("polite_ru")));
            case THANKS -> Stream.concat(emotions(Set.of("gratitude")), own("thanks"));
            case UPSET -> Stream.concat(emotions(UNHAPPY), own("upset"));
        };
        return samples.toList();
    }

    private Stream<Sample> labelled(String file) {
        List<JsonNode> lines = lines(file);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Sample(
                        text(lines.get(i), "text"),
                        lines.get(i).get("label").asString().equals("1"),
                        i,
                        true));
    }

    /**
     * Adds to each rude text the same without its rude words, as one that is not. So what is learnt is what makes it rude,
     * and not what rude people like to talk of.
     */
    private Stream<Sample> softened(Stream<Sample> samples) {
        return samples.flatMap(sample -> {
            String soft = sample.positive() ? extractor.without(sample.text(), "rude.") : sample.text();
            return soft.equals(sample.text())
                    ? Stream.of(sample)
                    : Stream.of(sample, new Sample(soft, false, sample.group(), false));
        });
    }

    private Stream<Sample> pairs(String file) {
        List<JsonNode> lines = lines(file);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        Stream.of(new Sample(text(lines.get(i), "rude"), true, i, true)),
                        lines.get(i)
                                .get("neutral")
                                .valueStream()
                                .map(neutral -> new Sample(neutral.asString(), false, i, true))));
    }

    private Stream<Sample> polite() {
        List<JsonNode> lines = lines("politeness_en.jsonl");
        return IntStream.range(0, lines.size()).mapToObj(i -> polite(lines.get(i), i));
    }

    /** People gave scores: the nearer to zero, the more of them would say the contrary. */
    private static Sample polite(JsonNode line, int number) {
        double score = line.get("score").asDouble();
        boolean outer = line.get("outer").asBoolean();
        double doubt = 1 / (1 + StrictMath.exp(SHARPNESS * Math.abs(score)));
        return new Sample(text(line, "text"), score > 0, number, outer, outer ? 1 : INNER, doubt);
    }

    private Stream<Sample> emotions(Set<String> wanted) {
        List<JsonNode> lines = lines("emotions_en.jsonl");
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Sample(
                        text(lines.get(i), "text"),
                        lines.get(i).get("labels").valueStream().anyMatch(label -> wanted.contains(label.asString())),
                        i,
                        true));
    }

    private List<JsonNode> lines(String file) {
        return Sets.read(data.resolve(file), Stream::of);
    }

    private static String text(JsonNode line, String name) {
        return line.get(name).asString();
    }

    private Stream<Sample> own(String name) {
        return own(name, 1);
    }

    /** Our own sentences: a plus or a minus, a space, the text. */
    private Stream<Sample> own(String name, double weight) {
        try {
            List<String> lines = Files.readAllLines(own.resolve(name + ".txt"));
            return IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith("+ ") || lines.get(i).startsWith("- "))
                    .mapToObj(i -> new Sample(
                            lines.get(i).substring(2), lines.get(i).charAt(0) == '+', -1 - i, false, weight, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
