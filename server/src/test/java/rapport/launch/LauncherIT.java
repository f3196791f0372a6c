package rapport.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rapport.platform.StartException;
import rapport.testing.TestClient;
import rapport.testing.TestProgram;
import rapport.testing.TestStream;
import tools.jackson.databind.json.JsonMapper;

/** The program as a process: how it starts, what it says when it cannot, and how it ends. */
@Timeout(600)
class LauncherIT {
    private static final int TERMINATED = 143;

    @TempDir
    Path temporary;

    @Test
    void it_is_healthy_when_it_says_so_logs_json_without_passwords_and_leaves_no_process_behind() throws IOException {
        try (TestProgram server = serve()) {
            TestClient client = server.client();
            assertThat(client.get("/actuator/health/readiness")
                            .body()
                            .path("status")
                            .asString())
                    .isEqualTo("UP");
            client.signUp("Анна", "anna@example.com");
            server.terminate();
            assertThat(server.awaitExit()).isEqualTo(TERMINATED);
            assertThat(cluster().resolve("postmaster.pid")).doesNotExist();
            assertThat(server.errors()).isEmpty();
        }
        String text = Files.readString(log());
        JsonMapper json = JsonMapper.builder().build();
        assertThat(text.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                json.readTree(line).path("@timestamp").asString())
                        .isNotEmpty());
        assertThat(text).doesNotContain(TestClient.PASSWORD);
    }

    @Test
    void the_codes_of_moderators_go_to_the_terminal_and_into_no_log() throws IOException {
        String code;
        try (TestProgram server = serve("--moderators", "Mara@example.com")) {
            TestClient mara = server.client();
            mara.signUp("Мара", "mara@example.com");
            Matcher printed = Pattern.compile("Mara@example\\.com signs in and opens \\S+/settings\\?moderator=(\\S+)")
                    .matcher(server.output());
            assertThat(printed.find()).isTrue();
            code = printed.group(1);
            assertThat(mara.put("/api/me/moderator", Map.of("code", code)).status())
                    .isEqualTo(200);
            server.terminate();
            server.awaitExit();
        }
        assertThat(Files.readString(log())).doesNotContain(code);
        try (TestProgram again = serve("--moderators", "Mara@example.com")) {
            again.awaitReady();
            again.terminate();
            again.awaitExit();
            assertThat(again.output()).doesNotContain("moderator");
        }
    }

    @Test
    void a_taken_port_is_one_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertRefused(
                    serve("--port", Integer.toString(taken.getLocalPort())),
                    StartException.FAILED,
                    "Port " + taken.getLocalPort() + " cannot be opened");
        }
    }

    @Test
    void a_second_start_in_the_same_folder_names_the_first() {
        try (TestProgram first = serve()) {
            first.awaitReady();
            assertRefused(serve(), StartException.IN_USE, "is in use by process " + first.pid());
        }
    }

    @Test
    void wrong_settings_are_one_line() {
        assertRefused(serve("--port", "many"), StartException.USAGE, "--port is \"many\"");
        assertRefused(serve("--prot", "1"), StartException.USAGE, "Unknown option");
        assertRefused(TestProgram.start("sing"), StartException.USAGE, "sing");
        assertRefused(serve("--database-url", "mysql://x"), StartException.USAGE, "database-url");
        assertRefused(serve("--payments-url", "https://pay.example"), StartException.USAGE, "payments.secret");
    }

    @Test
    void an_unreachable_database_is_one_line_without_the_password() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/market?user=rapport&password=s3cret";
        TestProgram server = serve("--database-url", url);
        assertRefused(server, StartException.FAILED, "The database market at 127.0.0.1:" + port);
        assertThat(server.errors()).doesNotContain("s3cret");
        assertThat(Files.readString(log())).contains("PSQLException").doesNotContain("s3cret");
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_line() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "not a folder");
        TestProgram server =
                TestProgram.start("--port", "0", "--data", file.resolve("data").toString());
        assertRefused(server, StartException.FAILED, "cannot be made or written");
    }

    @Test
    void after_kill_9_the_next_start_stops_the_database_left_running_and_has_every_row() throws Exception {
        try (TestProgram killed = serve()) {
            killed.client().signUp("Анна", "anna@example.com");
            killed.kill();
            killed.awaitExit();
        }
        ProcessHandle leftover = database();
        assertThat(leftover.isAlive()).isTrue();
        try (TestProgram next = serve()) {
            TestClient client = next.client();
            leftover.onExit().get(10, TimeUnit.SECONDS);
            assertThat(client.post("/api/session", Map.of("email", "anna@example.com", "password", TestClient.PASSWORD))
                            .status())
                    .isBetween(200, 201);
        }
    }

    @Test
    void a_request_under_way_is_answered_and_open_streams_end_when_it_is_told_to_stop() throws Exception {
        try (TestProgram server = serve()) {
            TestClient client = server.client();
            client.signUp("Борис");
            try (TestStream stream = client.stream(null);
                    HalfRequest half = HalfRequest.open(server)) {
                assertThat(stream.next().data().path("kind").asString()).isEqualTo("hello");
                server.terminate();
                half.finish();
                assertThat(half.answer()).startsWith("HTTP/1.1 4");
                assertThat(server.awaitExit()).isEqualTo(TERMINATED);
            }
        }
        // An open stream would have held it up until the time for stopping was over.
        assertThat(Files.readString(log()))
                .contains("Graceful shutdown complete")
                .doesNotContain("Graceful shutdown aborted");
    }

    @Test
    void the_demo_leaves_nothing_behind() throws IOException {
        try (TestProgram demo = TestProgram.start(List.of("-Djava.io.tmpdir=" + temporary), "demo", "--port", "0")) {
            demo.awaitReady();
            assertThat(demoFolders()).hasSize(1);
            demo.terminate();
            assertThat(demo.awaitExit()).isEqualTo(TERMINATED);
            assertThat(demoFolders()).isEmpty();
        }
    }

    @Test
    void the_script_unpacks_trains_and_runs_what_was_built() throws IOException {
        Path root = Path.of("..").toRealPath();
        // This very build made the jars; the script need not look whether a source is younger.
        Files.writeString(root.resolve("server/target/built"), "");
        try (TestProgram script = TestProgram.run(new ProcessBuilder(
                root.resolve("rapport").toString(),
                "--port",
                "0",
                "--data",
                temporary.resolve("data").toString()))) {
            assertThat(script.client().get("/actuator/health").status()).isEqualTo(200);
            assertThat(root.resolve("server/target/run/rapport.aot")).exists();
            script.terminate();
            assertThat(script.awaitExit()).isEqualTo(TERMINATED);
            assertThat(script.errors()).isEmpty();
        }
    }

    private TestProgram serve(String... arguments) {
        Stream<String> common = Stream.of("--data", temporary.resolve("data").toString());
        Stream<String> port = List.of(arguments).contains("--port") ? Stream.of() : Stream.of("--port", "0");
        return TestProgram.start(
                Stream.of(common, port, Stream.of(arguments)).flatMap(s -> s).toArray(String[]::new));
    }

    private static void assertRefused(TestProgram process, int code, String reason) {
        try (process) {
            assertThat(process.awaitExit()).as(process.errors()).isEqualTo(code);
            assertThat(process.errors().lines()).hasSize(1);
            assertThat(process.errors()).startsWith("rapport: ").contains(reason);
        }
    }

    private Path cluster() {
        return temporary.resolve("data/database/cluster");
    }

    private Path log() {
        return temporary.resolve("data/logs/rapport.log");
    }

    private ProcessHandle database() throws IOException {
        String pid = Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private List<Path> demoFolders() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("rapport-demo"))
                    .toList();
        }
    }

    /** A request whose body is on its way: the server has begun to read it and waits for the rest. */
    private record HalfRequest(Socket socket) implements AutoCloseable {
        private static final String BODY = "{\"email\":\"nobody@example.com\",\"password\":\"wrong password\"}";

        static HalfRequest open(TestProgram server) throws IOException {
            TestClient client = server.client();
            client.get("/api/session");
            String token = client.cookie("XSRF-TOKEN");
            Socket socket = new Socket(
                    server.awaitReady().getHost(), server.awaitReady().getPort());
            socket.setSoTimeout(30_000);
            write(
                    socket,
                    "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Cookie: XSRF-TOKEN=" + token + "\r\nX-XSRF-TOKEN: " + token
                            + "\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: " + BODY.length()
                            + "\r\n\r\n");
            assertThat(readUntil(socket.getInputStream(), "\r\n\r\n")).startsWith("HTTP/1.1 100");
            write(socket, BODY.substring(0, 10));
            return new HalfRequest(socket);
        }

        void finish() throws IOException {
            write(socket, BODY.substring(10));
        }

        String answer() throws IOException {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private static void write(Socket socket, String text) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        private static String readUntil(InputStream in, String end) throws IOException {
            StringBuilder text = new StringBuilder();
            while (text.indexOf(end) < 0) {
                int next = in.read();
                assertThat(next).as("after " + text).isNotNegative();
                text.append((char) next);
            }
            return text.toString();
        }
    }
}
