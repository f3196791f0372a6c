package rapport.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as the operator starts it: a process of its own, which can be stopped and killed. */
public final class TestProgram implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Pattern READY = Pattern.compile("is ready at (http://\\S+)");

    private final Process process;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private final List<Thread> readers;

    private TestProgram(Process process) {
        this.process = process;
        this.readers = List.of(read(process.getInputStream(), output), read(process.getErrorStream(), errors));
        var _ = process.onExit()
                .thenRun(
                        () -> ready.completeExceptionally(new AssertionError("The process ended before it was ready")));
    }

    /** Starts the program with arguments as on the command line. */
    public static TestProgram start(String... arguments) {
        return start(List.of(), arguments);
    }

    /** Starts the program with arguments, and others for its JVM such as {@code -Djava.io.tmpdir=…}. */
    public static TestProgram start(List<String> jvm, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of(
                // These live for seconds: compiling well would cost more than it brings.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "rapport.launch.Rapport"));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command));
    }

    /** Starts any program. */
    public static TestProgram run(ProcessBuilder builder) {
        try {
            builder.environment().keySet().removeIf(name -> name.startsWith("RAPPORT_"));
            return new TestProgram(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Thread read(InputStream stream, Queue<String> into) {
        return Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    into.add(line);
                    Matcher matcher = READY.matcher(line);
                    if (matcher.find()) {
                        ready.complete(URI.create(matcher.group(1)));
                    }
                }
            } catch (IOException e) {
                into.add("(cut off: " + e.getMessage() + ")");
            }
        });
    }

    /** Waits until the server says that it is ready; answers where. */
    public URI awaitReady() {
        return await(ready);
    }

    /** A client that is not signed in, of a server that is ready. */
    public TestClient client() {
        return new TestClient(awaitReady());
    }

    /** Waits until the process has ended and everything it said was read; answers its exit code. */
    public int awaitExit() {
        int code = await(process.onExit()).exitValue();
        for (Thread reader : readers) {
            join(reader);
        }
        return code;
    }

    /** Asks it to stop, as Ctrl-C and the system do. */
    public void terminate() {
        process.destroy();
    }

    /** Ends it at once, as a crash does: kill -9. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Its number. */
    public long pid() {
        return process.pid();
    }

    /** What it said so far. */
    public String output() {
        return String.join("\n", output);
    }

    /** What it complained of so far. */
    public String errors() {
        return String.join("\n", errors);
    }

    /** Stops it, or kills it if it will not stop. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("It said: " + output() + errors(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(LIMIT)) {
                throw new AssertionError("The output of the process does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
