package rapport.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one account's live stream as its bytes arrive: the answer's head, chunks, lines, events. Checks positions, and of
 * messages all there is to check. Used by one thread.
 */
final class EventReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] HEAD_END = Bytes.ascii("\r\n\r\n");
    private static final byte[] OK = Bytes.ascii("HTTP/1.1 200");
    private static final byte[] ID = Bytes.ascii("id: ");
    private static final byte[] DATA = Bytes.ascii("data: ");
    private static final byte[] HELLO = Bytes.ascii("\"kind\":\"hello\"");
    private static final byte[] RESET = Bytes.ascii("\"kind\":\"reset\"");
    private static final byte[] MESSAGE = Bytes.ascii("\"kind\":\"message\"");
    private static final byte[] CONVERSATION_ID = Bytes.ascii("\"conversationId\":\"");
    private static final byte[] CLIENT_ID = Bytes.ascii("\"clientId\":\"");
    private static final byte[] SEQ = Bytes.ascii("\"seq\":");
    private static final byte[] TEXT = Bytes.ascii("\"text\":\"");
    private static final byte[] MINE = Bytes.ascii("\"mine\":true");
    private static final int UUID_LENGTH = 36;

    private enum State {
        HEAD,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END
    }

    private final int account;
    private final Live live;
    private State state = State.HEAD;
    private int chunkLeft;
    private byte[] line = new byte[2048];
    private int length;
    private long position = -1;
    private boolean ready;

    /** For the stream of an account of the live group. */
    EventReader(int account, Live live) {
        this.account = account;
        this.live = live;
    }

    /** Whether the stream has said hello. */
    boolean isReady() {
        return ready;
    }

    /** Takes bytes as they came, at a time. */
    void feed(byte[] bytes, int count, long nanoTime) {
        int at = 0;
        while (at < count) {
            if (state == State.CHUNK) {
                int some = Math.min(chunkLeft, count - at);
                take(bytes, at, at + some, nanoTime);
                at += some;
                chunkLeft -= some;
                state = chunkLeft == 0 ? State.CHUNK_END : State.CHUNK;
            } else {
                frame(bytes[at++]);
            }
        }
    }

    /** Everything outside of chunks is short, so that going byte by byte does not matter. */
    private void frame(byte next) {
        switch (state) {
            case HEAD -> {
                append(new byte[] {next}, 0, 1);
                if (length >= HEAD_END.length && Bytes.startsWith(line, length - HEAD_END.length, length, HEAD_END)) {
                    if (!Bytes.startsWith(line, 0, length, OK)) {
                        throw new IllegalStateException("A stream was refused: " + text(line, 0, length));
                    }
                    length = 0;
                    state = State.CHUNK_SIZE;
                }
            }
            case CHUNK_SIZE -> {
                if (next != '\n') {
                    chunkLeft = next == '\r' ? chunkLeft : chunkLeft * 16 + Character.digit(next, 16);
                } else if (chunkLeft == 0) {
                    throw new IllegalStateException("The server ended a stream");
                } else {
                    state = State.CHUNK;
                }
            }
            case CHUNK_END -> state = next == '\n' ? State.CHUNK_SIZE : State.CHUNK_END;
            case CHUNK -> throw new IllegalStateException("A chunk has no frame within");
        }
    }

    /** Takes a piece of a chunk; a line that is whole in it is read where it lies. */
    private void take(byte[] bytes, int from, int to, long nanoTime) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                if (length == 0) {
                    line(bytes, start, i, nanoTime);
                } else {
                    append(bytes, start, i);
                    line(line, 0, length, nanoTime);
                    length = 0;
                }
                start = i + 1;
            }
        }
        append(bytes, start, to);
    }

    private void append(byte[] bytes, int from, int to) {
        int more = to - from;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, 2 * (length + more));
        }
        System.arraycopy(bytes, from, line, length, more);
        length += more;
    }

    private void line(byte[] bytes, int from, int to, long nanoTime) {
        if (Bytes.startsWith(bytes, from, to, ID)) {
            long id = Bytes.number(bytes, from + ID.length, to);
            if (position >= 0 && id != position + 1) {
                live.ledger().fault("A stream went from position " + position + " to " + id);
            }
            position = id;
        } else if (Bytes.startsWith(bytes, from, to, DATA)) {
            int data = from + DATA.length;
            if (Bytes.indexOf(bytes, data, to, MESSAGE) >= 0) {
                message(bytes, data, to, nanoTime);
            } else if (!ready) {
                ready = Bytes.indexOf(bytes, data, to, HELLO) >= 0;
            } else if (Bytes.indexOf(bytes, data, to, RESET) >= 0) {
                live.ledger().fault("A stream was reset");
            }
        }
    }

    private void message(byte[] bytes, int from, int to, long nanoTime) {
        Ledger ledger = live.ledger();
        int idAt = after(bytes, from, to, CLIENT_ID);
        int n = ledger.number(Bytes.high(bytes, idAt), Bytes.low(bytes, idAt));
        if (n < 0) {
            ledger.fault("A stream told of a message that nobody sent: " + text(bytes, idAt, idAt + UUID_LENGTH));
            return;
        }
        int conversation = ledger.conversation(n);
        int conversationAt = after(bytes, from, to, CONVERSATION_ID);
        if (!Bytes.startsWith(bytes, conversationAt, to, live.conversationId(conversation))) {
            ledger.fault("Message " + n + " was told of in another conversation");
        }
        boolean mine = Bytes.indexOf(bytes, from, to, MINE) >= 0;
        boolean toBuyer = ledger.byBuyer(n) == mine;
        if (live.member(conversation, toBuyer) != account) {
            ledger.fault("Message " + n + " was told to somebody as if he were the other side");
        }
        live.heard(conversation, toBuyer, (int) Bytes.number(bytes, after(bytes, from, to, SEQ), to));
        checkText(bytes, from, to, n);
        ledger.delivered(n, mine, nanoTime);
    }

    private void checkText(byte[] bytes, int from, int to, int n) {
        int textAt = after(bytes, from, to, TEXT);
        byte[] expected = Texts.liveJson(n);
        boolean intact = Bytes.startsWith(bytes, textAt, to, expected)
                && Bytes.number(bytes, textAt + expected.length, to) == n
                && bytes[textAt + expected.length + Integer.toString(n).length()] == '"';
        // JSON may be written in more than one way.
        if (!intact
                && !JSON.readTree(Arrays.copyOfRange(bytes, from, to))
                        .path("message")
                        .path("text")
                        .asString("")
                        .equals(Texts.live(n))) {
            live.ledger().fault("The text of message " + n + " is not what was sent");
        }
    }

    /** Where the value of a member begins. */
    private static int after(byte[] bytes, int from, int to, byte[] member) {
        int at = Bytes.indexOf(bytes, from, to, member);
        if (at < 0) {
            throw new IllegalStateException(
                    "An event lacks " + text(member, 0, member.length) + ": " + text(bytes, from, to));
        }
        return at + member.length;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
