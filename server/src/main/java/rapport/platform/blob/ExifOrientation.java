package rapport.platform.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import rapport.platform.Deciding;

/**
 * Whether a JPEG is shown turned by a quarter. Cameras store the picture as the sensor lay and note in the Exif header
 * how it was held; browsers turn it, and so change width for height.
 */
@Deciding
final class ExifOrientation {
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** Whether the header says so; no header, or a broken one, says nothing. */
    static boolean quarterTurn(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int size = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
            if (marker == START_OF_SCAN || size < 2) {
                return false;
            }
            int data = at + 4;
            int end = Math.min(at + 2 + size, jpeg.length);
            if (marker == APP1 && end - data > EXIF.length && startsWithExif(jpeg, data)) {
                return quarterTurn(ByteBuffer.wrap(jpeg, data + EXIF.length, end - data - EXIF.length)
                        .slice());
            }
            at += 2 + size;
        }
        return false;
    }

    private static boolean startsWithExif(byte[] jpeg, int at) {
        return Arrays.equals(jpeg, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    /** The header is a small TIFF file: byte order, a magic number, the place of the first directory. */
    private static boolean quarterTurn(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return false;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return false;
        }
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, (tiff.limit() - directory - 2) / ENTRY);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
                int orientation = tiff.getShort(entry + 8);
                return orientation >= 5 && orientation <= 8;
            }
        }
        return false;
    }
}
