package rapport.speed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/** One text of ten megabytes: an ordinary one, and such as are made to cost. Each may take 1.5 times the ordinary one at most. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LinearityBenchmark {
    private static final int BYTES = 10 << 20;

    /** What the text is made of. */
    @Param({
        "ordinary",
        "brackets",
        "digits",
        "marks",
        "phone",
        "email",
        "spelled",
        "phrase",
        "letters",
        "numbers",
        "deals",
        "refusals",
        "swearing",
        "shares",
        "handles"
    })
    private String kind = "";

    private final Analyzer analyzer = Analyzer.standard();
    private Draft draft = Draft.of("");

    /** Makes the text. */
    @Setup
    public void make() {
        String piece = switch (kind) {
            case "ordinary" -> String.join("\n", Corpus.mixed(Path.of(System.getProperty("rapport.data"))));
            case "brackets" -> "((([[[{{{";
            case "digits" -> "1234567890";
            case "marks" -> "a\u0301\u0302\u0303\u0304";
            case "phone" -> "+7 905 123-45-6 ";
            case "email" -> "a.b.c@d.e.f@";
            case "spelled" -> "т е л е г р а ";
            case "phrase" -> "давайте давайте оплатить без оплатить ";
            case "letters" -> "aбaбaбaб";
            case "numbers" -> "восемь девятьсот ";
            case "deals" -> "давайте оплатим напрямую мимо сайта без комиссии ";
            case "refusals" -> "нет напрямую не могу только через сайт ";
            case "swearing" -> "fuck блять сука ";
            case "shares" -> "20% комиссии сайта ";
            case "handles" -> "тг @a_b ватсап ";
            default -> throw new IllegalStateException(kind);
        };
        StringBuilder text = new StringBuilder(BYTES);
        int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
        for (int size = 0; size < BYTES; size += bytes) {
            text.append(piece);
        }
        draft = Draft.of(text.toString());
    }

    /** The whole text. */
    @Benchmark
    public Analysis text() {
        return analyzer.analyze(draft);
    }
}
