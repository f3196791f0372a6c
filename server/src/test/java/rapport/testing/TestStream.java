package rapport.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open live stream, read by a thread of its own. */
public final class TestStream implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InputStream in;
    private final int status;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Thread reader;

    private TestStream(int status, InputStream in) {
        this.status = status;
        this.in = in;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static TestStream open(TestClient client, @Nullable Long after) {
        String path = after == null ? "/api/stream" : "/api/stream?after=" + after;
        try {
            HttpResponse<InputStream> response = client.http()
                    .send(
                            client.request(path)
                                    .timeout(Duration.ofHours(1))
                                    .GET()
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            return new TestStream(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** The next event; fails if none comes within twenty seconds. */
    public Event next() {
        try {
            Event event = events.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No event came");
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next event of this kind; others before it are passed over. */
    public Event next(String kind) {
        return next(event -> event.kind().equals(kind));
    }

    /** The next event that is wanted; others before it are passed over. */
    public Event next(Predicate<Event> wanted) {
        Event event = next();
        while (!wanted.test(event)) {
            event = next();
        }
        return event;
    }

    /** Waits until the server has ended the stream. */
    public void awaitEnd() {
        try {
            reader.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (reader.isAlive()) {
            throw new AssertionError("The stream did not end");
        }
    }

    /** All events read and not yet taken. */
    public List<Event> drain() {
        List<Event> all = new ArrayList<>();
        events.drainTo(all);
        return all;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Long id = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = Long.valueOf(line.substring(3).strip());
                } else if (line.startsWith("data:")) {
                    events.add(new Event(id, JSON.readTree(line.substring(5).strip())));
                    id = null;
                }
            }
        } catch (IOException e) {
            // Cut, by the test or by the server: what was read stays.
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * One event.
     *
     * @param id its position; null for events that are not repeated
     * @param data its payload
     */
    public record Event(@Nullable Long id, JsonNode data) {
        /** Its position, which it must have. */
        public long position() {
            if (id == null) {
                throw new AssertionError("An event without a position: " + data);
            }
            return id;
        }

        /** The payload's kind. */
        public String kind() {
            return data.get("kind").asString();
        }
    }
}
