package rapport.platform.stream;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/**
 * The live stream by server-sent events. Each connection is one virtual thread that waits for its subscription; it needs
 * no pool, and a blocked write to a slow reader blocks nobody else.
 */
@RestController
class StreamController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration TOO_MANY = Duration.ofSeconds(10);
    private static final long FROM_NOW = -1;

    private final StreamHub hub;
    private final StreamStore store;
    private final StreamAccess access;

    StreamController(StreamHub hub, StreamStore store, StreamAccess access) {
        this.hub = hub;
        this.store = store;
        this.access = access;
    }

    @GetMapping("/api/stream")
    void open(
            Principal principal,
            @RequestParam(required = false) @Nullable Long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        UUID accountId = UUID.fromString(principal.getName());
        Subscription subscription = hub.open(accountId).orElseThrow(() -> ProblemException.rateLimited(TOO_MANY));
        try {
            // A session that ended before this subscription was there woke nobody; later ones will.
            if (!access.isLive(principal)) {
                throw ProblemException.of(ProblemType.NOT_SIGNED_IN);
            }
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("X-Accel-Buffering", "no");
            StreamWriter writer = new StreamWriter(accountId, store, response.getOutputStream());
            writer.begin(start(lastEventId, after));
            Subscription.Signal signal = subscription.next(HEARTBEAT);
            while (subscription.isOpen() && access.isLive(principal)) {
                writer.write(signal, subscription);
                signal = subscription.next(HEARTBEAT);
            }
        } catch (IOException e) {
            // The reader went away; it resumes when it comes back.
        } finally {
            hub.close(subscription);
        }
    }

    /** The header counts more: a browser sends it by itself when it reconnects, with the address of its first request. */
    private static long start(@Nullable String lastEventId, @Nullable Long after) {
        if (lastEventId != null && !lastEventId.isEmpty()) {
            try {
                return Math.max(0, Long.parseLong(lastEventId));
            } catch (NumberFormatException e) {
                return FROM_NOW;
            }
        }
        return after == null ? FROM_NOW : Math.max(0, after);
    }

    /** Writes one connection's events and knows how far it got. */
    static final class StreamWriter {
        private static final int PAGE = 500;

        private final UUID accountId;
        private final StreamStore store;
        private final OutputStream out;
        private long last;

        StreamWriter(UUID accountId, StreamStore store, OutputStream out) {
            this.accountId = accountId;
            this.store = store;
            this.out = out;
        }

        void begin(long after) throws IOException {
            long current = store.lastPosition(accountId);
            if (after == FROM_NOW) {
                startAt(current, "hello");
            } else {
                last = after;
                if (after > current || (after < current && !catchUp())) {
                    startAt(current, "reset");
                }
            }
            out.flush();
        }

        private void startAt(long position, String kind) throws IOException {
            last = position;
            event(position, "{\"kind\":\"" + kind + "\",\"position\":" + position + "}");
        }

        void write(Subscription.@Nullable Signal first, Subscription subscription) throws IOException {
            if (first == null) {
                // Named, so that the page hears it: a line that is dead but not closed shows by its silence only.
                out.write("event: beat\ndata:\n\n".getBytes(StandardCharsets.UTF_8));
            }
            for (Subscription.Signal signal = first; signal != null; signal = subscription.nextNow()) {
                switch (signal) {
                    case Subscription.Signal.Event(StoredEvent event) -> write(event);
                    case Subscription.Signal.Look() -> look();
                }
            }
            out.flush();
        }

        private void write(StoredEvent event) throws IOException {
            if (event.position() == StoredEvent.NOT_STORED) {
                out.write(("data: " + event.json() + "\n\n").getBytes(StandardCharsets.UTF_8));
            } else if (event.position() == last + 1) {
                last = event.position();
                event(last, event.json());
            } else if (event.position() > last) {
                // Another transaction's events, or another node's, lie between: the store has them in order.
                look();
            }
        }

        private void look() throws IOException {
            if (!catchUp()) {
                startAt(store.lastPosition(accountId), "reset");
            }
        }

        /** Writes what the store has beyond the last position; false if the store has forgotten some of it. */
        private boolean catchUp() throws IOException {
            List<StoredEvent> page;
            do {
                page = store.listAfter(accountId, last, PAGE);
                for (StoredEvent event : page) {
                    if (event.position() != last + 1) {
                        return false;
                    }
                    last = event.position();
                    event(last, event.json());
                }
            } while (page.size() == PAGE);
            return last >= store.lastPosition(accountId)
                    || !store.listAfter(accountId, last, 1).isEmpty();
        }

        private void event(long position, String json) throws IOException {
            out.write(("id: " + position + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
