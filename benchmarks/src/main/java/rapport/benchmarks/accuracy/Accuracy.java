package rapport.benchmarks.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.language.Analyzer;

/** Runs labelled sets through the language engine and tells how well it reads them, as a table in Markdown. */
@Command(
        name = "benchmarks/accuracy",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        usageHelpWidth = 110,
        description = "Runs labelled sets through the language engine and tells how well it reads them. In brackets"
                + " behind F1 stand precision and recall. A rude text's neutral rewrites count one by one.")
public final class Accuracy implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "ROW", description = "Rows to measure, such as rude-ru-mix; all if none.")
    private List<String> names = List.of();

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            paramLabel = "DIR",
            description = "Where the sets are; a set that is not there is told so.")
    private Path data = Path.of("");

    @Option(
            names = "--marketplace",
            defaultValue = "language/src/test/resources/rapport/language/sets/marketplace.jsonl",
            paramLabel = "FILE",
            description = "The set of marketplace chat.")
    private Path marketplace = Path.of("");

    @Option(names = "--errors", paramLabel = "N", description = "Show the worst errors of each row.")
    private @Nullable Integer errors;

    /** Runs from the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Accuracy()).execute(args));
    }

    @Override
    public Integer call() {
        Analyzer analyzer = Analyzer.standard();
        List<Row> rows = new Goals(data, marketplace)
                .all().stream()
                        .filter(row ->
                                names.isEmpty() || names.contains(row.goal().name()))
                        .toList();
        StringBuilder table = new StringBuilder("""
                | row | task | measure | examples | goal | best published | reached |
                |---|---|---|--:|--:|--:|---|
                """);
        for (Row row : rows) {
            table.append(line(row, analyzer));
        }
        System.out.print(table);
        return rows.isEmpty() ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.OK;
    }

    private String line(Row row, Analyzer analyzer) {
        Goal goal = row.goal();
        String size = "";
        String reached = "set not there";
        if (Files.exists(row.file())) {
            Row.Outcome outcome = row.run(analyzer);
            size = Integer.toString(outcome.size());
            reached = outcome.reached();
            if (errors != null) {
                System.out.println(goal.name() + ": " + outcome.errors().size() + " errors");
                outcome.errors().stream().limit(errors).forEach(System.out::println);
            }
        }
        return "| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(goal.name(), goal.task(), goal.measure(), size, goal.goal(), goal.best(), reached);
    }
}
