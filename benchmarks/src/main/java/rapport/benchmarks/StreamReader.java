package rapport.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the live streams of all live accounts open and reads them, all by one thread: thousands of threads that wake for
 * one event each would cost more than the events.
 */
final class StreamReader implements AutoCloseable {
    private static final int BUFFER = 256 * 1024;
    private static final long WAKE_MILLIS = 200;

    private final Selector selector;
    private final List<EventReader> readers = new ArrayList<>();
    private final Live live;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile @Nullable Exception failure;

    private StreamReader(Live live) throws IOException {
        this.live = live;
        this.selector = Selector.open();
        this.thread = Thread.ofPlatform().name("streams").unstarted(this::read);
    }

    /** Opens a stream for each cookie, which are those of the live accounts in their order. */
    static StreamReader open(URI server, List<String> cookies, Live live) throws IOException {
        StreamReader reader = new StreamReader(live);
        for (int account = 0; account < cookies.size(); account++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            String request = "GET /api/stream HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: "
                    + cookies.get(account) + "\r\nAccept: text/event-stream\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            EventReader events = new EventReader(account, live);
            reader.readers.add(events);
            channel.register(reader.selector, SelectionKey.OP_READ, events);
        }
        reader.thread.start();
        return reader;
    }

    /** Whether every stream has said hello. */
    boolean isReady() {
        check();
        return readers.stream().allMatch(EventReader::isReady);
    }

    /** Complains if the streams broke. */
    void check() {
        Exception broken = failure;
        if (broken != null) {
            throw new IllegalStateException("The live streams broke", broken);
        }
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        byte[] bytes = new byte[BUFFER];
        try {
            while (open) {
                selector.select(key -> read(key, buffer, bytes), WAKE_MILLIS);
            }
        } catch (IOException | RuntimeException e) {
            if (open) {
                failure = e;
                live.ledger().fault("The live streams broke: " + e.getMessage());
            }
        }
    }

    private static void read(SelectionKey key, ByteBuffer buffer, byte[] bytes) {
        try {
            buffer.clear();
            int count = ((SocketChannel) key.channel()).read(buffer);
            if (count < 0) {
                throw new IOException("The server closed a stream");
            }
            long now = System.nanoTime();
            buffer.flip().get(bytes, 0, count);
            ((EventReader) key.attachment()).feed(bytes, count, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
