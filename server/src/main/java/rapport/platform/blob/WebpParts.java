package rapport.platform.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A WebP says in its first bytes how long it is, and then is a row of named chunks. So that this stays true of a file
 * that is not yet read to its end, what has to go is overwritten with zeros of the same length.
 */
final class WebpParts extends PictureParts {
    private static final int START = 12;
    private static final int HEAD = 8;
    private static final String EXTENDED = "VP8X";
    private static final String EXIF = "EXIF";
    private static final int SAYS_XMP = 0x04;

    /** Pixels, colours and motion. */
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private boolean begun;
    private long left;

    WebpParts(InputStream source) {
        super(source);
    }

    @Override
    @Nullable
    InputStream next() throws IOException {
        if (!begun) {
            begun = true;
            byte[] start = take(START);
            left = start.length < START ? 0 : unsigned(start) - 4;
            return new ByteArrayInputStream(start);
        }
        byte[] head = left < HEAD ? new byte[0] : take(HEAD);
        if (head.length < HEAD) {
            return null;
        }
        long size = unsigned(head);
        long length = size + (size & 1);
        left -= HEAD + length;
        return new SequenceInputStream(new ByteArrayInputStream(head), data(name(head), length));
    }

    private InputStream data(String name, long length) throws IOException {
        if (KEPT.contains(name)) {
            return new Span(length);
        }
        if (length > MOST_LOOKED_INTO) {
            return new Blank(length);
        }
        byte[] data = take((int) length);
        return new ByteArrayInputStream(
                switch (name) {
                    case EXTENDED -> withoutXmp(data);
                    case EXIF -> orientationOnly(data);
                    default -> new byte[data.length];
                });
    }

    private static byte[] withoutXmp(byte[] extended) {
        byte[] flags = extended.clone();
        if (flags.length > 0) {
            flags[0] &= ~SAYS_XMP;
        }
        return flags;
    }

    /** Some writers put the name of the header before it, as in a JPEG. */
    private static byte[] orientationOnly(byte[] exif) {
        int name = name(exif).equals("Exif") ? ExifOrientation.NAME.length() : 0;
        int from = Math.min(name, exif.length);
        int orientation = ExifOrientation.of(
                ByteBuffer.wrap(exif, from, exif.length - from).slice());
        return Arrays.copyOf(ExifOrientation.header(orientation), exif.length);
    }

    private static String name(byte[] head) {
        return new String(head, 0, Math.min(4, head.length), StandardCharsets.US_ASCII);
    }

    private static long unsigned(byte[] head) {
        return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFF_FFFFL;
    }

    /** As many zeros as there are bytes in the file. */
    private final class Blank extends InputStream {
        private final InputStream hidden;

        Blank(long length) {
            this.hidden = new Span(length);
        }

        @Override
        public int read() throws IOException {
            return hidden.read() < 0 ? -1 : 0;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = hidden.read(into, offset, length);
            Arrays.fill(into, offset, offset + Math.max(n, 0), (byte) 0);
            return n;
        }
    }
}
