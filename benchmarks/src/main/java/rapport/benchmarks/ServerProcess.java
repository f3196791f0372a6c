package rapport.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real server as a process of its own, on a data folder, with its limits lifted. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOOK_MILLIS = 100;
    private static final int OK = 200;
    private static final String NO_LIMIT = "1000000000";

    /** A collector that works beside the program needs processors of its own: ./rapport decides in the same way. */
    private static final int PROCESSORS_FOR_G1 = 4;

    private final Process process;
    private final URI uri;

    private ServerProcess(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** Starts it and waits until it is ready; the more arguments for the JVM count more than the usual ones. */
    static ServerProcess start(Path data, List<String> jvm) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOfTheProgram());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(jvm);
        command.addAll(List.of("rapport.launch.Rapport", "serve", "--port", Integer.toString(port)));
        command.addAll(List.of("--data", data.toString()));
        for (String limit :
                List.of("messages-per-minute", "changes-per-minute", "conversations-per-hour", "searches-per-minute")) {
            command.addAll(List.of("--limits-" + limit, NO_LIMIT));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server-output.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("RAPPORT_"));
        ServerProcess server = new ServerProcess(builder.start(), URI.create("http://localhost:" + port));
        boolean ready = false;
        try {
            server.awaitReady(data);
            ready = true;
            return server;
        } finally {
            if (!ready) {
                server.close();
            }
        }
    }

    private static List<String> jvmOfTheProgram() {
        List<String> jvm = new ArrayList<>(List.of(
                "-Xms32m",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (Runtime.getRuntime().availableProcessors() < PROCESSORS_FOR_G1) {
            jvm.add("-XX:+UseSerialGC");
        }
        return jvm;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path data) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!isUp(http)) {
                if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("The server did not start; its output is in " + data);
                }
            }
        }
    }

    private boolean isUp(HttpClient http) throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(uri.resolve("/api/session"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it answers. */
    URI uri() {
        return uri;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks it to stop and waits until it has, its database with it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
