package rapport.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.platform.Secret;
import rapport.platform.Settings;
import rapport.platform.StartException;

/** Settings come from flags, environment and file, and what is wrong with one is said in words. */
class SettingSourcesTest {
    @TempDir
    Path folder;

    @Test
    void without_any_the_defaults_count() {
        Settings settings = read(Map.of(), Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("rapport-data"));
        assertThat(settings.databaseUrl()).isNull();
        assertThat(settings.moderators()).isEmpty();
        assertThat(settings.limits().messagesPerMinute()).isEqualTo(60);
    }

    @Test
    void a_flag_counts_more_than_the_environment_and_that_more_than_the_file() throws IOException {
        String file = file("port=1001\nlimits.messages-per-minute=1002\nlimits.uploads-per-hour=1003\n");
        Settings settings = read(
                Map.of("--config", file, "--port", "3001"),
                Map.of("RAPPORT_PORT", "2001", "RAPPORT_LIMITS_MESSAGES_PER_MINUTE", "2002"));
        assertThat(settings.port()).isEqualTo(3001);
        assertThat(settings.limits().messagesPerMinute()).isEqualTo(2002);
        assertThat(settings.limits().uploadsPerHour()).isEqualTo(1003);
    }

    @Test
    void the_environment_may_name_the_file() throws IOException {
        assertThat(read(Map.of(), Map.of("RAPPORT_CONFIG", file("secure-cookies = true\n")))
                        .secureCookies())
                .isTrue();
    }

    @Test
    void a_list_is_written_with_commas() {
        assertThat(read(Map.of("--moderators", "anna@example.com, boris@example.com"), Map.of())
                        .moderators())
                .isEqualTo(List.of("anna@example.com", "boris@example.com"));
    }

    @Test
    void a_folder_is_one_of_the_disk_even_if_the_program_has_a_resource_of_that_name() {
        assertThat(read(Map.of("--data", "db"), Map.of()).data())
                .isEqualTo(Path.of("db").toAbsolutePath());
    }

    @Test
    void a_wrong_value_is_said_with_the_place_where_it_stands() throws IOException {
        assertWrong(
                Map.of("--port", "abc"), Map.of(), "--port is \"abc\", which is not a whole number from 0 to 65535");
        assertWrong(Map.of(), Map.of("RAPPORT_PORT", "70000"), "RAPPORT_PORT is \"70000\"");
        assertWrong(Map.of("--secure-cookies", "perhaps"), Map.of(), "not true or false");
        assertWrong(Map.of("--limits-uploads-per-hour", "0"), Map.of(), "not a whole number from 1");
        String file = file("limits.uploads-per-hour=many\n");
        assertWrong(Map.of("--config", file), Map.of(), "The setting limits.uploads-per-hour in " + file);
    }

    @Test
    void an_unknown_line_of_the_file_is_refused() throws IOException {
        assertWrong(Map.of("--config", file("prot=8081\n")), Map.of(), "The setting prot in ");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThatThrownBy(() -> read(Map.of("--config", "no-such-file"), Map.of()))
                .isInstanceOf(StartException.class)
                .hasMessage("The file of settings no-such-file cannot be read.");
    }

    @Test
    void a_misspelt_variable_is_found() {
        assertThat(SettingSources.unknownVariables(
                        Map.of("RAPPORT_PROT", "1", "RAPPORT_PORT", "2", "RAPPORT_CONFIG", "3", "HOME", "4")))
                .isEqualTo("RAPPORT_PROT");
    }

    @Test
    void secrets_print_as_redacted() {
        Settings settings = read(
                Map.of(),
                Map.of("RAPPORT_METRICS_TOKEN", "s3cret", "RAPPORT_DATABASE_URL", "jdbc:postgresql://s3cret"));
        assertThat(Objects.requireNonNull(settings.metricsToken()).value()).isEqualTo("s3cret");
        assertThat(settings.metricsToken()).hasToString(Secret.REDACTED);
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    private static void assertWrong(Map<String, String> flags, Map<String, String> environment, String message) {
        assertThatThrownBy(() -> read(flags, environment))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(message)
                .extracting(e -> ((StartException) e).exitCode())
                .isEqualTo(StartException.USAGE);
    }

    private static Settings read(Map<String, String> flags, Map<String, String> environment) {
        return SettingSources.read(flags, environment).settings();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("rapport.properties"), text).toString();
    }
}
