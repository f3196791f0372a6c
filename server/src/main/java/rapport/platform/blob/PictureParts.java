package rapport.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture without what it tells besides its pixels: where and when it was taken, with what, by whom, and a small copy
 * of how it looked before it was cut. The parts of the file that carry pixels, colours and how it is to be turned pass
 * as they are, bit by bit; all others are left out. Nothing is decoded, and little is held in memory.
 */
abstract class PictureParts extends InputStream {
    /** Longer than any header that is looked into. */
    static final int MOST_LOOKED_INTO = 64 * 1024;

    private final InputStream source;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private InputStream part = InputStream.nullInputStream();
    private boolean ended;

    PictureParts(InputStream source) {
        this.source = source;
    }

    /** The file without them, if it is of a type that carries such; else the file as it is. */
    static InputStream without(String mediaType, InputStream file) {
        return switch (mediaType) {
            case "image/jpeg" -> new JpegParts(file);
            case "image/png" -> new PngParts(file);
            case "image/webp" -> new WebpParts(file);
            default -> file;
        };
    }

    /** The next part that stays, once the one before is read to its end; null behind the last. */
    abstract @Nullable InputStream next() throws IOException;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int n = part.read(into, offset, length);
            if (n >= 0) {
                return n;
            }
            InputStream following = next();
            if (following == null) {
                ended = true;
                hearOut();
            } else {
                part = following;
            }
        }
        return -1;
    }

    /** What hangs behind the picture counts, too: it is read, and may be too much. */
    private void hearOut() throws IOException {
        source.transferTo(OutputStream.nullOutputStream());
    }

    /** The byte so far ahead, at most one; -1 if the file ends before. */
    final int peek(int ahead) throws IOException {
        while (end - at <= ahead) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            int n = source.read(buffer, end, buffer.length - end);
            if (n < 0) {
                return -1;
            }
            end += n;
        }
        return buffer[at + ahead] & 0xFF;
    }

    /** The next byte; -1 if the file has ended. */
    final int take() throws IOException {
        int next = peek(0);
        at += next < 0 ? 0 : 1;
        return next;
    }

    /** The next bytes; fewer if the file ends before. */
    final byte[] take(int count) throws IOException {
        return new Span(count).readAllBytes();
    }

    final void drop(long count) throws IOException {
        new Span(count).transferTo(OutputStream.nullOutputStream());
    }

    /** The next bytes of the file, as a part. */
    final class Span extends InputStream {
        private long left;

        Span(long length) {
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int next = left == 0 ? -1 : take();
            left -= next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0 || peek(0) < 0) {
                return -1;
            }
            int n = (int) Math.min(left, Math.min(length, end - at));
            System.arraycopy(buffer, at, into, offset, n);
            at += n;
            left -= n;
            return n;
        }
    }
}
