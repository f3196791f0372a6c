package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Our own set of marketplace messages, which the rules were built with: it shows that nothing was lost, not how good they
 * are. That is what sets kept aside show.
 */
class MarketplaceSetTest {
    private static final Path FILE = Path.of("src/test/resources/rapport/language/sets/marketplace.jsonl");
    private static final Pattern FIELD = Pattern.compile("\"(text|client)\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final double THRESHOLD = 0.5;
    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_PRECISION = 0.97;
    private static final Analyzer ANALYZER = Analyzer.standard();

    @ParameterizedTest
    @EnumSource(names = {"OFF_PLATFORM", "COMMISSION", "REFUSAL"})
    void what_is_meant_is_found_and_what_is_not_meant_is_not(Signal signal) throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        int hits = 0;
        int wanted = 0;
        int found = 0;
        for (String line : lines) {
            boolean meant = line.contains("\"" + signal.key() + "\": 1");
            boolean seen = ANALYZER.analyze(draft(line)).signals().get(signal) >= THRESHOLD;
            wanted += meant ? 1 : 0;
            found += seen ? 1 : 0;
            hits += meant && seen ? 1 : 0;
        }
        assertThat((double) hits / wanted).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat((double) hits / found).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    private static Draft draft(String line) {
        String text = "";
        String client = null;
        Matcher fields = FIELD.matcher(line);
        while (fields.find()) {
            String value = fields.group(2).replace("\\\"", "\"").replace("\\n", "\n");
            if (fields.group(1).equals("text")) {
                text = value;
            } else {
                client = value;
            }
        }
        return new Draft(text, Role.SELLER, null, client);
    }
}
