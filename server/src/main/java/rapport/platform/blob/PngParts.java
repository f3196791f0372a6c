package rapport.platform.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A PNG is a row of named chunks, each with its length before and a checksum behind. */
final class PngParts extends PictureParts {
    private static final int SIGNATURE = 8;
    private static final int HEAD = 8;
    private static final int CHECKSUM = 4;
    private static final String EXIF = "eXIf";
    private static final String LAST = "IEND";

    /** Pixels, colours, density and motion. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", LAST, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private boolean begun;
    private boolean ended;

    PngParts(InputStream source) {
        super(source);
    }

    @Override
    @Nullable
    InputStream next() throws IOException {
        if (!begun) {
            begun = true;
            return new Span(SIGNATURE);
        }
        while (!ended) {
            byte[] head = take(HEAD);
            if (head.length < HEAD) {
                return null;
            }
            String name = new String(head, 4, 4, StandardCharsets.US_ASCII);
            long length = ByteBuffer.wrap(head).getInt() & 0xFFFF_FFFFL;
            ended = name.equals(LAST);
            if (KEPT.contains(name)) {
                return new SequenceInputStream(new ByteArrayInputStream(head), new Span(length + CHECKSUM));
            }
            if (name.equals(EXIF) && length <= MOST_LOOKED_INTO) {
                int orientation = ExifOrientation.of(ByteBuffer.wrap(take((int) length)));
                drop(CHECKSUM);
                if (orientation != ExifOrientation.UPRIGHT) {
                    return new ByteArrayInputStream(exif(orientation));
                }
            } else {
                drop(length + CHECKSUM);
            }
        }
        return null;
    }

    private static byte[] exif(int orientation) {
        byte[] header = ExifOrientation.header(orientation);
        ByteBuffer chunk = ByteBuffer.allocate(HEAD + header.length + CHECKSUM)
                .putInt(header.length)
                .put(EXIF.getBytes(StandardCharsets.US_ASCII))
                .put(header);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + header.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
