package rapport.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import rapport.benchmarks.accuracy.Measure.Scored;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import tools.jackson.databind.JsonNode;

/**
 * A row about texts as a whole.
 *
 * @param kind how scores are measured
 * @param examples what to take from a line of the set
 * @param score what the engine says of a text, from 0 to 1
 */
record TextRow(
        Goal goal,
        Path file,
        Measure kind,
        Function<JsonNode, Stream<Example>> examples,
        ToDoubleFunction<Analysis> score)
        implements Row {

    @Override
    public Outcome run(Analyzer analyzer) {
        List<Scored> scored = Sets.read(file, examples).stream()
                .map(example -> new Scored(example, score.applyAsDouble(analyzer.analyze(example.draft()))))
                .toList();
        List<String> errors = scored.stream()
                .filter(one -> !one.right())
                .sorted(Comparator.comparingDouble((Scored one) -> Math.abs(one.score() - Measure.THRESHOLD))
                        .reversed())
                .map(TextRow::told)
                .toList();
        return new Outcome(kind.of(scored), scored.size(), errors);
    }

    private static String told(Scored one) {
        String client = one.example().draft().clientMessage();
        return "%s %.3f  %s%s"
                .formatted(
                        one.example().positive() ? "missed" : "alarm ",
                        one.score(),
                        one.example().draft().text().replace('\n', ' '),
                        client == null ? "" : "  || client=" + client.replace('\n', ' '));
    }
}
