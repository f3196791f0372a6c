package rapport.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rapport.platform.StartException;

/** The embedded database keeps what it is given, is open to nobody else, and starts whatever was left behind. */
@Timeout(60)
class EmbeddedDatabaseTest {
    @TempDir
    Path temporary;

    @Test
    void it_runs_with_everything_on_that_keeps_committed_rows() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(database, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(ask(database, "SHOW server_version_num")).startsWith(Integer.toString(PostgresBinaries.MAJOR));
        }
    }

    @Test
    void it_is_closed_to_everybody_else() throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "SHOW unix_socket_directories")).isEmpty();
            String withoutPassword = database.url().replaceAll("&password=.*", "");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(withoutPassword).close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(rights(folder())).isEqualTo("rwx------");
            assertThat(rights(folder().resolve("cluster"))).isEqualTo("rwx------");
            assertThat(rights(folder().resolve("password"))).isEqualTo("rw-------");
        }
    }

    @Test
    void it_knows_russian_words_and_case_on_every_machine() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(ask(database, "SELECT lower('ЁЖ Анна')")).isEqualTo("ёж анна");
            assertThat(ask(database, "SELECT to_tsvector('russian', '«Логотипы», — сказала Анна…')"))
                    .isEqualTo("'ан':3 'логотип':1 'сказа':2");
        }
    }

    @Test
    void it_keeps_its_rows_over_a_restart() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            tell(database, "CREATE TABLE kept AS SELECT 7 AS n");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(ask(database, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void a_second_start_says_who_has_the_folder() {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder());
        try (database) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder()).close())
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid())
                    .extracting(e -> ((StartException) e).exitCode())
                    .isEqualTo(StartException.IN_USE);
        }
    }

    @Test
    void a_server_left_running_is_stopped_and_its_rows_are_there() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            tell(database, "CREATE TABLE kept AS SELECT 7 AS n");
        }
        ProcessHandle leftover = leaveOneRunning();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            leftover.onExit().get(10, TimeUnit.SECONDS);
            assertThat(ask(database, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void a_start_right_after_the_server_was_killed_succeeds() throws Exception {
        EmbeddedDatabase.start(folder()).close();
        ProcessHandle leftover = leaveOneRunning();
        leftover.destroyForcibly();
        leftover.onExit().get(10, TimeUnit.SECONDS);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_file_that_names_somebody_elses_process_hinders_nobody() throws Exception {
        EmbeddedDatabase.start(folder()).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            writePid(stranger.pid());
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
                assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_file_that_names_a_dead_process_hinders_nobody() throws Exception {
        EmbeddedDatabase.start(folder()).close();
        Process dead = new ProcessBuilder("true").start();
        assertThat(dead.waitFor(10, TimeUnit.SECONDS)).isTrue();
        writePid(dead.pid());
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_first_start_cut_short_is_begun_anew() throws Exception {
        Files.createDirectories(folder().resolve("cluster.new").resolve("base"));
        Files.writeString(folder().resolve("password"), "of the start that was cut short");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder())) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_of_another_version_is_refused_with_a_reason() throws Exception {
        EmbeddedDatabase.start(folder()).close();
        Files.writeString(folder().resolve("cluster/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder()).close())
                .isInstanceOf(StartException.class)
                .hasMessageContaining("was made by PostgreSQL 17");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_a_reason() throws Exception {
        Files.writeString(folder(), "a file where the folder should be");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder()).close())
                .isInstanceOf(StartException.class)
                .hasMessageContaining("cannot be made or written");
    }

    private Path folder() {
        return temporary.resolve("database");
    }

    /** As after kill -9 of the process that started it: the server runs and nobody holds the lock. */
    private ProcessHandle leaveOneRunning() throws IOException {
        new PostgresCluster(folder(), PostgresBinaries.unpacked(folder())).start();
        String pid =
                Files.readAllLines(folder().resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void writePid(long pid) throws IOException {
        Path cluster = folder().resolve("cluster");
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                pid + "\n" + cluster + "\n1700000000\n5432\n\n127.0.0.1\n  1234567         1\nready   \n");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void tell(EmbeddedDatabase database, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
