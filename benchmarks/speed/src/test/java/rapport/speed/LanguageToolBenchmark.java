package rapport.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;

/** The same texts read by this engine and by LanguageTool's checker of their language. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LanguageToolBenchmark {
    /** {@code ru} or {@code en-US}. */
    @Param({"ru", "en-US"})
    private String language = "";

    private final Analyzer analyzer = Analyzer.standard();
    private List<String> texts = List.of();
    private List<Draft> drafts = List.of();
    private JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    private int next;

    /** Reads the corpus and starts the checker. */
    @Setup
    public void read() {
        boolean russian = language.equals("ru");
        texts = Corpus.mixed(Path.of(System.getProperty("rapport.data"))).stream()
                .filter(text -> Corpus.isRussian(text) == russian)
                .toList();
        drafts = texts.stream().map(Draft::of).toList();
        tool = new JLanguageTool(Languages.getLanguageForShortCode(language));
    }

    private int next() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return next;
    }

    /** This engine. */
    @Benchmark
    public Analysis engine() {
        return analyzer.analyze(drafts.get(next()));
    }

    /** LanguageTool with its rules as they come. */
    @Benchmark
    public List<RuleMatch> languageTool() throws IOException {
        return tool.check(texts.get(next()));
    }
}
