package rapport.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rapport.language.Analysis;
import rapport.language.Analyzer;
import rapport.language.Draft;

/** All families on, one message after the other, on one thread: how many a second, and how long the slowest take. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBenchmark {
    private final Analyzer analyzer = Analyzer.standard();
    private List<Draft> drafts = List.of();
    private int next;

    /** Reads the corpus. */
    @Setup
    public void read() {
        List<String> corpus = Corpus.mixed(Path.of(System.getProperty("rapport.data")));
        drafts = corpus.stream().map(Draft::of).toList();
        double mean = corpus.stream().mapToInt(String::length).average().orElse(0);
        System.out.printf("%d messages, %.0f characters on average%n", corpus.size(), mean);
    }

    private Draft next() {
        next = next + 1 == drafts.size() ? 0 : next + 1;
        return drafts.get(next);
    }

    /** Messages a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public Analysis messages() {
        return analyzer.analyze(next());
    }

    /** The time of each message, as a distribution. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Analysis eachMessage() {
        return analyzer.analyze(next());
    }
}
