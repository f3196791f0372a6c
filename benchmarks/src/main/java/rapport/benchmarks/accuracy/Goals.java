package rapport.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapport.language.Analysis;
import rapport.language.Severity;
import rapport.language.Signal;
import tools.jackson.databind.JsonNode;

/** All rows of the table, in its order. */
final class Goals {
    private static final Pattern MASKED = Pattern.compile(
            "[а-яё][0-9*@#$%&+=_~^][a-zа-яё]|[а-яё][a-z]|[a-z][а-яё]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Path data;
    private final Path marketplace;

    /**
     * Rows on the sets in a folder.
     *
     * @param data the folder
     * @param marketplace the set of marketplace chat
     */
    Goals(Path data, Path marketplace) {
        this.data = data;
        this.marketplace = marketplace;
    }

    List<Row> all() {
        return Stream.of(contacts(), manners(), state(), deals())
                .flatMap(List::stream)
                .toList();
    }

    private List<Row> contacts() {
        return List.of(
                new TextRow(
                        new Goal("contact-auc", "contact given, Russian ads", "ROC-AUC", "0.985", "0.984"),
                        data.resolve("contact_class_ru.jsonl"),
                        Measure.AUC,
                        labelled("1"),
                        signal(Signal.CONTACT)),
                new TextRow(
                        new Goal("contact-guard", "the same, refused", "precision / recall", "0.970 / 0.920", ""),
                        data.resolve("contact_class_ru.jsonl"),
                        Measure.PRECISION_RECALL,
                        labelled("1"),
                        Goals::refused),
                new SpanRow(
                        new Goal("contact-spans", "contact spans", "entity F1", "0.800", "0.719"),
                        data.resolve("contact_spans_ru.jsonl")));
    }

    private List<Row> manners() {
        return List.of(
                politeness("polite-en", "polite, English, outer quartiles", "0.880", "0.892, linear 0.849", "en"),
                politeness("polite-ru", "polite, Russian, outer quartiles", "0.800", "0.668", "ru"),
                rude("rude-ru-pairs", "rude, Russian pairs", "0.930", "0.914", "rudeness_pairs_ru", Goals::pair),
                rude("rude-ru-mix", "rude, Russian mix", "0.880", "0.856", "rudeness_ru", labelled("1")),
                rude(
                        "rude-ru-masked",
                        "the same, words masked",
                        "0.863",
                        "0.863",
                        "rudeness_ru",
                        masked(labelled("1"))),
                rude("rude-en-pairs", "rude, English pairs", "0.920", "", "rudeness_pairs_en", Goals::pair),
                new TextRow(
                        new Goal("address-ru", "ty or vy", "accuracy", "0.995", "0.998"),
                        data.resolve("address_ru.jsonl"),
                        Measure.ACCURACY,
                        labelled("ty"),
                        signal(Signal.FAMILIAR)));
    }

    private TextRow politeness(String name, String task, String goal, String best, String language) {
        return new TextRow(
                new Goal(name, task, "accuracy", goal, best),
                data.resolve("politeness_" + language + ".jsonl"),
                Measure.ACCURACY,
                line -> line.get("outer").asBoolean()
                        ? Stream.of(Example.of(text(line), line.get("score").asDouble() > 0))
                        : Stream.empty(),
                signal(Signal.POLITE));
    }

    private TextRow rude(
            String name,
            String task,
            String goal,
            String best,
            String set,
            Function<JsonNode, Stream<Example>> examples) {
        return new TextRow(
                new Goal(name, task, "F1", goal, best),
                data.resolve(set + ".jsonl"),
                Measure.F1,
                examples,
                signal(Signal.RUDE));
    }

    private List<Row> state() {
        ToDoubleFunction<Analysis> unhappy =
                analysis -> Math.max(value(analysis, Signal.UPSET), value(analysis, Signal.COMPLAINT));
        return List.of(
                new TextRow(
                        new Goal("complaints-en", "complaint, English", "macro-F1", "0.840", "0.87"),
                        data.resolve("complaints_en.jsonl"),
                        Measure.MACRO_F1,
                        labelled("1"),
                        unhappy),
                new TextRow(
                        new Goal("telecom-ru", "negative, Russian telecom", "F1", "0.700", ""),
                        data.resolve("sentiment_ru.jsonl"),
                        Measure.F1,
                        labelled("neg"),
                        unhappy),
                new TextRow(
                        new Goal("thanks-en", "gratitude, English", "F1", "0.930", "0.90"),
                        data.resolve("emotions_en.jsonl"),
                        Measure.F1,
                        line -> Stream.of(Example.of(
                                text(line),
                                line.get("labels")
                                        .valueStream()
                                        .anyMatch(label -> label.asString().equals("gratitude")))),
                        signal(Signal.THANKS)));
    }

    private List<Row> deals() {
        return Stream.of(Signal.CONTACT, Signal.OFF_PLATFORM, Signal.COMMISSION, Signal.REFUSAL)
                .<Row>map(signal -> new TextRow(
                        new Goal(
                                "chat-" + signal.key().replace('_', '-'),
                                "marketplace chat, " + signal.key(),
                                "recall at precision 0.97",
                                "0.950",
                                ""),
                        marketplace,
                        Measure.RECALL_AT_PRECISION,
                        line -> Stream.of(Example.answer(
                                text(line),
                                line.hasNonNull("client") ? line.get("client").asString() : null,
                                line.path(signal.key()).asBoolean(false))),
                        signal(signal)))
                .toList();
    }

    /** Each text is positive if it has a label. */
    private static Function<JsonNode, Stream<Example>> labelled(String label) {
        return line ->
                Stream.of(Example.of(text(line), line.get("label").asString().equals(label)));
    }

    /** A rude text, and all the ways in which people said the same without. */
    private static Stream<Example> pair(JsonNode line) {
        return Stream.concat(
                Stream.of(Example.of(line.get("rude").asString(), true)),
                line.get("neutral").valueStream().map(neutral -> Example.of(neutral.asString(), false)));
    }

    /** Only texts with a word in which a digit, a sign or a letter of another alphabet stands for a letter. */
    private static Function<JsonNode, Stream<Example>> masked(Function<JsonNode, Stream<Example>> examples) {
        return line -> examples.apply(line)
                .filter(example -> MASKED.matcher(example.draft().text()).find());
    }

    private static String text(JsonNode line) {
        return line.get("text").asString();
    }

    private static double value(Analysis analysis, Signal signal) {
        return analysis.signals().get(signal);
    }

    private static ToDoubleFunction<Analysis> signal(Signal signal) {
        return analysis -> value(analysis, signal);
    }

    /** The guard's own threshold: whether it found a contact that breaches the rules. */
    private static double refused(Analysis analysis) {
        return analysis.findings().stream()
                        .anyMatch(finding -> finding.severity() == Severity.BREACH
                                && finding.rule().startsWith("contact."))
                ? 1
                : 0;
    }
}
