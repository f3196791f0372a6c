package rapport.platform.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG is a chain of segments, each with its length, and pixels between them up to the next marker. Behind its end
 * telephones keep more pictures and even films, each with a place of its own in it.
 */
final class JpegParts extends PictureParts {
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int TABLES_AND_FRAMES = 0xC0;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    /** The header says how dense the pixels are and then holds a small copy of them. */
    private static final int JFIF_WITHOUT_COPY = 14;

    private boolean inPixels;
    private boolean ended;
    private boolean turned;

    JpegParts(InputStream source) {
        super(source);
    }

    @Override
    @Nullable
    InputStream next() throws IOException {
        if (inPixels) {
            inPixels = false;
            return new Pixels();
        }
        while (!ended) {
            int marker = marker();
            ended = marker == END || marker < 0;
            if (marker == END || marker == START || isRestart(marker)) {
                return new ByteArrayInputStream(new byte[] {(byte) 0xFF, (byte) marker});
            }
            byte[] kept = marker < 0 ? null : kept(marker);
            if (kept != null) {
                return new ByteArrayInputStream(kept);
            }
        }
        return null;
    }

    /** The next marker, whatever stands before it; -1 if there is none. */
    private int marker() throws IOException {
        int next = take();
        while (next >= 0) {
            if (next != 0xFF) {
                next = take();
                continue;
            }
            next = take();
            if (next > 0 && next != 0xFF) {
                return next;
            }
        }
        return -1;
    }

    /** The segment as it stays; null if it goes. */
    private byte @Nullable [] kept(int marker) throws IOException {
        int size = (take() << 8) | take();
        if (size < 2) {
            ended = true;
            return null;
        }
        byte[] data = take(size - 2);
        inPixels = marker == START_OF_SCAN;
        if (marker >= TABLES_AND_FRAMES && marker < APP0) {
            return segment(marker, data);
        }
        return switch (marker) {
            case APP0 -> begins(data, "JFIF\0") ? segment(marker, withoutCopy(data)) : null;
            case APP1 -> begins(data, ExifOrientation.NAME) ? orientation(data) : null;
            case APP2 -> begins(data, "ICC_PROFILE\0") ? segment(marker, data) : null;
            case APP14 -> begins(data, "Adobe") ? segment(marker, data) : null;
            default -> null;
        };
    }

    private static byte[] withoutCopy(byte[] jfif) {
        if (jfif.length <= JFIF_WITHOUT_COPY) {
            return jfif;
        }
        byte[] shorter = Arrays.copyOf(jfif, JFIF_WITHOUT_COPY);
        Arrays.fill(shorter, JFIF_WITHOUT_COPY - 2, JFIF_WITHOUT_COPY, (byte) 0);
        return shorter;
    }

    /** Of two headers browsers believe the first. */
    private byte @Nullable [] orientation(byte[] data) {
        int name = ExifOrientation.NAME.length();
        int orientation = ExifOrientation.of(
                ByteBuffer.wrap(data, name, data.length - name).slice());
        if (turned || orientation == ExifOrientation.UPRIGHT) {
            return null;
        }
        turned = true;
        byte[] header = ExifOrientation.header(orientation);
        return segment(
                APP1,
                ByteBuffer.allocate(name + header.length)
                        .put(ExifOrientation.NAME.getBytes(StandardCharsets.US_ASCII))
                        .put(header)
                        .array());
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    private static boolean begins(byte[] data, String name) {
        return new String(data, 0, Math.min(data.length, name.length()), StandardCharsets.US_ASCII).equals(name);
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    /** Up to the next marker; within pixels a byte that looks like one is followed by a zero, or only restarts them. */
    private final class Pixels extends InputStream {
        @Override
        public int read() throws IOException {
            return atMarker() ? -1 : take();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = 0;
            while (n < length && !atMarker() && peek(0) >= 0) {
                into[offset + n++] = (byte) take();
            }
            return n == 0 && length > 0 ? -1 : n;
        }

        private boolean atMarker() throws IOException {
            if (peek(0) != 0xFF) {
                return false;
            }
            int next = peek(1);
            return next > 0 && !isRestart(next);
        }
    }
}
