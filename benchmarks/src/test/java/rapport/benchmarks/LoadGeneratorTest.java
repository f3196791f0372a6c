package rapport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LoadGeneratorTest {
    @Test
    void aHandfulOfMessagesGoesAllTheWayAndIsCounted() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        int exit;
        try {
            exit = new CommandLine(new LoadGenerator())
                    .execute("--stored=8", "--streams=8", "--load=2,20/s", "--seconds=1", "--warm-up=0");
        } finally {
            System.setOut(before);
        }
        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("\\| 8 \\| 2 senders \\| as it is \\| [1-9]")
                .containsPattern("\\| 8 \\| 20/s \\| as it is \\| [1-9]");
    }
}
