package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Our own set of answers and wishes, by signals. What the lexicon was made with must not be lost. The part named check, which
 * nobody read meanwhile, shows how far that reaches: to a third of new wordings, and hardly ever to what only looks like them.
 */
class CoachSetTest {
    private static final Path FILE = Path.of("src/test/resources/rapport/language/sets/coach.txt");
    private static final double THRESHOLD = 0.5;
    private static final Analyzer ANALYZER = Analyzer.standard();

    @Test
    void what_the_lexicon_was_made_with_is_told_apart() throws IOException {
        Count count = count("build");
        assertThat(count.recall()).as("recall").isGreaterThanOrEqualTo(0.92);
        assertThat(count.falseAlarms()).as("false alarms").isLessThanOrEqualTo(0.03);
    }

    @Test
    void what_only_looks_like_a_signal_seldom_raises_it_however_new_the_wording() throws IOException {
        Count count = count("check");
        assertThat(count.recall()).as("recall").isGreaterThanOrEqualTo(0.25);
        assertThat(count.falseAlarms()).as("false alarms").isLessThanOrEqualTo(0.05);
    }

    private static Count count(String part) throws IOException {
        Count count = new Count();
        String[] group = {};
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("[")) {
                group = line.substring(1, line.length() - 1).split(" ", -1);
            } else if (!line.startsWith("#") && group[2].equals(part)) {
                count.add(
                        line.startsWith("+"),
                        seen(Signal.valueOf(group[0].toUpperCase(Locale.ROOT)), line.substring(2)));
            }
        }
        return count;
    }

    private static boolean seen(Signal signal, String text) {
        Role role = signal == Signal.EXTRA_WISH ? Role.BUYER : Role.SELLER;
        return ANALYZER.analyze(new Draft(text, role, null, null)).signals().get(signal) >= THRESHOLD;
    }

    private static final class Count {
        private int hits;
        private int wanted;
        private int alarms;
        private int unwanted;

        void add(boolean isMeant, boolean isSeen) {
            wanted += isMeant ? 1 : 0;
            unwanted += isMeant ? 0 : 1;
            hits += isMeant && isSeen ? 1 : 0;
            alarms += !isMeant && isSeen ? 1 : 0;
        }

        double recall() {
            return (double) hits / wanted;
        }

        double falseAlarms() {
            return (double) alarms / unwanted;
        }
    }
}
