package rapport.platform.blob;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that are read only if there are not too many of them. */
final class AtMost extends InputStream {
    private final InputStream bytes;
    private final long most;
    private long taken;

    AtMost(InputStream bytes, long most) {
        this.bytes = bytes;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = bytes.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = bytes.read(into, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int more) throws IOException {
        taken += more;
        if (taken > most) {
            throw new BlobStore.TooLargeException(most);
        }
    }
}
