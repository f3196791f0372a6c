package rapport.platform.blob;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import rapport.platform.Deciding;

/**
 * How a picture is to be turned before it is shown. Cameras store the picture as the sensor lay and note in the Exif header
 * how it was held; browsers turn it, and so change width for height.
 */
@Deciding
final class ExifOrientation {
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    /** What stands before the header in a JPEG. */
    static final String NAME = "Exif\0\0";

    /** Shown as it is stored. */
    static final int UPRIGHT = 1;

    /** From here on width and height change places. */
    private static final int FIRST_OF_QUARTERS = 5;

    private static final int LAST = 8;
    private static final byte[] EXIF = NAME.getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** Whether the header of a JPEG turns it by a quarter; no header, or a broken one, says nothing. */
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
                return of(ByteBuffer.wrap(jpeg, data + EXIF.length, end - data - EXIF.length)
                                .slice())
                        >= FIRST_OF_QUARTERS;
            }
            at += 2 + size;
        }
        return false;
    }

    private static boolean startsWithExif(byte[] jpeg, int at) {
        return Arrays.equals(jpeg, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    /**
     * What the header says, 1 to 8; nothing, or something broken, is upright. It is a small TIFF file: byte order, a magic
     * number, the place of the first directory.
     */
    static int of(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, (tiff.limit() - directory - 2) / ENTRY);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
                int orientation = tiff.getShort(entry + 8);
                return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A header that says this and nothing else. */
    static byte[] header(int orientation) {
        return ByteBuffer.allocate(8 + 2 + ENTRY + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }
}
