package rapport.benchmarks.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.language.model.Head;

/** Learns the weights of the language engine's models and writes them where it reads them. */
@Command(
        name = "benchmarks/train",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        usageHelpWidth = 110,
        description = "Learns the weights of the language engine's models from labelled sets and our own sentences,"
                + " tells how well models do on texts that they have not learnt from (five folds), and writes the"
                + " weights. The same sets always give the same bytes.")
public final class Train implements Callable<Integer> {
    @Option(names = "--data", defaultValue = "../shared/data", paramLabel = "DIR", description = "Where the sets are.")
    private Path data = Path.of("");

    @Option(
            names = "--own",
            defaultValue = "language/src/main/training",
            paramLabel = "DIR",
            description = "Where our own sentences are.")
    private Path own = Path.of("");

    @Option(
            names = "--to",
            defaultValue = "language/src/main/resources/rapport/language/model",
            paramLabel = "DIR",
            description = "Where the weights go.")
    private Path target = Path.of("");

    @Option(
            names = "--try",
            split = ",",
            paramLabel = "HEAD",
            description = "Only cross-validate these heads, with several costs; write nothing.")
    private List<Head> tried = List.of();

    /** Runs from the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Train()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Extractor extractor = new Extractor();
        Corpus corpus = new Corpus(data, own, extractor);
        if (!tried.isEmpty()) {
            for (Head head : tried) {
                List<Sample> samples = corpus.of(head);
                for (double cost : new double[] {4, 8}) {
                    Training training = new Training(head, samples, extractor, cost);
                    System.out.printf("%s at cost %s: %s%n", head, cost, training.crossValidate());
                }
            }
            return CommandLine.ExitCode.OK;
        }
        List<double[]> learnt = new ArrayList<>();
        for (Head head : Head.values()) {
            Training training = new Training(head, corpus.of(head), extractor, cost(head));
            Unseen unseen = training.crossValidate();
            System.out.printf("%s: %s%n", head, unseen);
            learnt.add(training.weights(unseen));
        }
        Files.createDirectories(target);
        new WeightsFile(extractor).write(target, learnt);
        return CommandLine.ExitCode.OK;
    }

    /** What was best in cross-validation. */
    private static double cost(Head head) {
        return switch (head) {
            case POLITE, POLITE_ANYWHERE -> 2;
            case RUDE_RUSSIAN, RUDE_ENGLISH, THANKS, UPSET -> 8;
        };
    }
}
