package rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesVersionTest {
    private static final Path RESOURCES = Path.of("src/main/resources/rapport/language");

    @Test
    void every_file_that_decides_what_is_found_is_in_the_digest() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> all = files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".md"))
                    .toList();
            assertThat(RulesVersion.FILES).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void the_same_rules_have_the_same_version() {
        assertThat(Analyzer.rulesVersion()).isEqualTo(Analyzer.rulesVersion()).matches("[0-9a-f]{12}");
    }
}
