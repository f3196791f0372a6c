package rapport.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/config.md says what the code knows. {@code -Dwrite.docs=true} writes it anew. */
class ConfigDocsTest {
    private static final Path FILE = Path.of("../docs/config.md");

    @Test
    void the_documentation_lists_every_setting_as_it_is() throws IOException {
        String generated = document();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(FILE, generated);
        }
        assertThat(Files.readString(FILE))
                .as("docs/config.md; write it anew with ./mvnw test -Dtest=ConfigDocsTest -Dwrite.docs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(generated);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Settings

                <!-- Made from rapport.platform.Settings by ConfigDocsTest; change it there. -->

                Each setting can be given in three ways. A flag counts more than an environment variable, and that more than a line
                of the file.

                | way | example |
                |---|---|
                | flag | `./rapport serve --limits-messages-per-minute 30` |
                | environment | `RAPPORT_LIMITS_MESSAGES_PER_MINUTE=30 ./rapport serve` |
                | file | `./rapport serve --config rapport.properties` (or `RAPPORT_CONFIG`), in it `limits.messages-per-minute=30` |

                Other users of the machine can see flags: give what is secret in the environment or in the file. The server prints
                secrets as `[REDACTED]`, if at all. A setting that is unknown or no value of its kind keeps the server from starting.

                """);
        for (SettingSpec spec : SettingSpec.ALL) {
            text.append("## ").append(spec.name()).append("\n\n").append(spec.meaning());
            if (spec.secret()) {
                text.append(" Secret.");
            }
            text.append("\n\n| flag | environment | default |\n|---|---|---|\n| `")
                    .append(spec.flag())
                    .append("` | `")
                    .append(spec.variable())
                    .append("` | ")
                    .append(spec.defaultValue().isEmpty() ? "none" : "`" + spec.defaultValue() + "`")
                    .append(" |\n\n");
        }
        return text.toString().stripTrailing() + "\n";
    }
}
