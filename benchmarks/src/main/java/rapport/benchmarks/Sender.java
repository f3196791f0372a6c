package rapport.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One connection that sends messages, one after the other, each in the name of whoever writes it. */
final class Sender implements AutoCloseable {
    private static final byte[] POST = Bytes.ascii("POST /api/conversations/");
    private static final byte[] AFTER_CONVERSATION = Bytes.ascii("/messages HTTP/1.1\r\n");
    private static final byte[] AFTER_LENGTH = Bytes.ascii("\r\n\r\n");
    private static final byte[] BEFORE_ID = Bytes.ascii("{\"clientId\":\"");
    private static final byte[] AFTER_ID = Bytes.ascii("\",\"text\":\"");
    private static final byte[] AFTER_TEXT = Bytes.ascii("\",\"undo\":false}");
    private static final byte[] SEQ = Bytes.ascii("\"seq\":");
    private static final int UUID_LENGTH = 36;
    private static final int LONGEST_REQUEST = 16 * 1024;

    private static final int CREATED = 201;
    private static final int TRIES = 5;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final HttpConnection connection;
    private final Live live;
    private final byte[][] headers;
    private final byte[] request = new byte[LONGEST_REQUEST];

    /**
     * Connects.
     *
     * @param headers those of each live account
     */
    Sender(URI server, Live live, byte[][] headers) throws IOException {
        this.connection = new HttpConnection(server);
        this.live = live;
        this.headers = headers;
    }

    /** What the requests of an account have in common, up to the length of the body. */
    static byte[] headers(URI server, String cookie, String csrf) {
        return Bytes.ascii("Host: " + server.getAuthority() + "\r\nCookie: " + cookie + "; XSRF-TOKEN=" + csrf
                + "\r\nX-XSRF-TOKEN: " + csrf + "\r\nContent-Type: application/json\r\nContent-Length: ");
    }

    /** Sends until the end, as fast as answers come. */
    void sendUntil(long endNanoTime) {
        Ledger ledger = live.ledger();
        while (true) {
            long now = System.nanoTime();
            int n = now - endNanoTime < 0 ? ledger.take() : -1;
            if (n < 0) {
                return;
            }
            ledger.due(n, now);
            send(ledger, n);
        }
    }

    /**
     * Sends messages when they are due, and those that are late at once. A message's time counts from when it was due,
     * so that a pause of the server is seen in all that should have been sent during it.
     */
    void sendWhenDue(long startNanoTime, long intervalNanos) {
        Ledger ledger = live.ledger();
        for (int n = ledger.take(); n >= 0; n = ledger.take()) {
            long due = startNanoTime + n * intervalNanos;
            long wait = due - System.nanoTime();
            while (wait > 0) {
                LockSupport.parkNanos(wait);
                wait = due - System.nanoTime();
            }
            ledger.due(n, due);
            send(ledger, n);
        }
    }

    /** As a page does: what got no answer is sent again under the same id. */
    private void send(Ledger ledger, int n) {
        int length = write(ledger, n);
        for (int attempt = 1; ; attempt++) {
            try {
                int status = connection.exchange(request, length);
                if (status == CREATED) {
                    int at = Bytes.indexOf(connection.body(), 0, connection.length(), SEQ);
                    ledger.acknowledged(n, (int) Bytes.number(connection.body(), at + SEQ.length, connection.length()));
                } else {
                    ledger.fault("Message " + n + " was answered " + status + ": "
                            + new String(connection.body(), 0, connection.length(), StandardCharsets.UTF_8));
                }
                return;
            } catch (IOException e) {
                if (attempt == TRIES) {
                    ledger.fault("Message " + n + " got no answer: " + e.getMessage());
                    return;
                }
                reconnect();
            }
        }
    }

    private void reconnect() {
        try {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            connection.reconnect();
        } catch (IOException e) {
            // The next attempt fails at once, and is counted.
            return;
        }
    }

    private int write(Ledger ledger, int n) {
        int conversation = ledger.conversation(n);
        byte[] text = Texts.liveJson(n);
        byte[] number = Bytes.ascii(Integer.toString(n));
        int bodyLength =
                BEFORE_ID.length + UUID_LENGTH + AFTER_ID.length + text.length + number.length + AFTER_TEXT.length;
        int at = Bytes.put(request, 0, POST);
        at = Bytes.put(request, at, live.conversationId(conversation));
        at = Bytes.put(request, at, AFTER_CONVERSATION);
        at = Bytes.put(request, at, headers[live.member(conversation, ledger.byBuyer(n))]);
        at = Bytes.put(request, at, Bytes.ascii(Integer.toString(bodyLength)));
        at = Bytes.put(request, at, AFTER_LENGTH);
        at = Bytes.put(request, at, BEFORE_ID);
        at = Bytes.putId(request, at, ledger.run(), Ledger.low(n));
        at = Bytes.put(request, at, AFTER_ID);
        at = Bytes.put(request, at, text);
        at = Bytes.put(request, at, number);
        return Bytes.put(request, at, AFTER_TEXT);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
