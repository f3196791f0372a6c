package rapport.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/** One kept-alive connection that sends a request and reads its answer; as little of HTTP/1.1 as that takes. */
final class HttpConnection implements AutoCloseable {
    private static final byte[] CONTENT_LENGTH = Bytes.ascii("content-length:");
    private static final byte[] CHUNKED = Bytes.ascii("transfer-encoding: chunked");
    private static final byte[] CLOSE = Bytes.ascii("connection: close");
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private final URI server;
    private Socket socket;
    private InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int limit;
    private byte[] body = new byte[16 * 1024];
    private int length;
    private boolean closing;

    HttpConnection(URI server) throws IOException {
        this.server = server;
        this.socket = connect(server);
        this.in = socket.getInputStream();
    }

    private static Socket connect(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Begins anew after an exchange that failed. */
    void reconnect() throws IOException {
        socket.close();
        socket = connect(server);
        in = socket.getInputStream();
        position = 0;
        limit = 0;
        closing = false;
    }

    /** Sends a whole request, reads the whole answer, answers its status. */
    int exchange(byte[] request, int requestLength) throws IOException {
        if (closing) {
            reconnect();
        }
        socket.getOutputStream().write(request, 0, requestLength);
        length = 0;
        int line = readLine();
        int status = (int) Bytes.number(buffer, line + STATUS_AT, position);
        int expected = 0;
        boolean chunked = false;
        while (true) {
            line = readLine();
            int end = position - 2;
            if (end == line) {
                break;
            }
            lowerCase(line, end);
            if (Bytes.startsWith(buffer, line, end, CONTENT_LENGTH)) {
                expected = (int) Bytes.number(buffer, line + CONTENT_LENGTH.length + 1, end);
            } else if (Bytes.startsWith(buffer, line, end, CHUNKED)) {
                chunked = true;
            } else if (Bytes.startsWith(buffer, line, end, CLOSE)) {
                closing = true;
            }
        }
        if (chunked) {
            readChunks();
        } else {
            readBody(expected);
        }
        return status;
    }

    /** The answer's body, valid up to {@link #length()} until the next exchange. */
    byte[] body() {
        return body;
    }

    int length() {
        return length;
    }

    private void readChunks() throws IOException {
        while (true) {
            int line = readLine();
            int size = (int) Bytes.hex(buffer, line, position);
            readBody(size);
            readLine();
            if (size == 0) {
                return;
            }
        }
    }

    private void readBody(int count) throws IOException {
        if (body.length < length + count) {
            body = Arrays.copyOf(body, 2 * (length + count));
        }
        int missing = count;
        while (missing > 0) {
            if (position == limit) {
                position = 0;
                limit = 0;
                fill();
            }
            int some = Math.min(missing, limit - position);
            System.arraycopy(buffer, position, body, length, some);
            position += some;
            length += some;
            missing -= some;
        }
    }

    /** Reads up to the end of a line; answers where it begins, it ends two bytes before the position. */
    private int readLine() throws IOException {
        int start = position;
        int at = position;
        while (true) {
            while (at < limit) {
                if (buffer[at++] == '\n') {
                    position = at;
                    return start;
                }
            }
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, limit - start);
                limit -= start;
                at -= start;
                start = 0;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        if (limit == buffer.length) {
            throw new IOException("A line of an answer's head is too long");
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            throw new EOFException("The server closed the connection");
        }
        limit += count;
    }

    private void lowerCase(int from, int to) {
        for (int i = from; i < to && buffer[i] != ':'; i++) {
            buffer[i] = (byte) Character.toLowerCase(buffer[i]);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
