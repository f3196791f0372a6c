package rapport.platform.blob;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files of known kinds, and some that lie about theirs. */
public final class SampleFiles {
    /** A picture of one pixel in the lossless kind of WebP. */
    public static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    /** A drawing that runs a script where it is shown. */
    public static final byte[] SVG =
            ascii("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\""
                    + " height=\"9\"><script>alert(1)</script></svg>");

    /** A page that runs a script. */
    public static final byte[] HTML = ascii("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");

    private SampleFiles() {}

    /** A picture of this size; the format is one of ImageIO's: jpeg, png or gif. */
    public static byte[] picture(String format, int width, int height) {
        return picture(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** This picture as a file. */
    static byte[] picture(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG whose Exif header says how the camera was held (1..8). */
    public static byte[] heldJpeg(int width, int height, int orientation) {
        byte[] exif = exif(orientation, ByteOrder.LITTLE_ENDIAN);
        byte[] plain = picture("jpeg", width, height);
        ByteBuffer file = ByteBuffer.allocate(plain.length + exif.length);
        return file.put(plain, 0, 2).put(exif).put(plain, 2, plain.length - 2).array();
    }

    /** This JPEG with a comment in it and a text behind it. */
    public static byte[] telling(byte[] jpeg, String text) {
        byte[] said = ascii(text);
        return ByteBuffer.allocate(jpeg.length + 4 + 2 * said.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (2 + said.length))
                .put(said)
                .put(jpeg, 2, jpeg.length - 2)
                .put(said)
                .array();
    }

    /** The segment of a JPEG with an Exif header that says nothing but the orientation. */
    static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer segment = ByteBuffer.allocate(2 + 2 + 6 + 26);
        segment.putShort((short) 0xFFE1).putShort((short) 34).put(ascii("Exif\0\0"));
        segment.put(ascii(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).order(order);
        segment.putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }

    /** A PNG whose header claims this size and which holds next to nothing. */
    public static byte[] claimingPng(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put(ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(8 + 4 + header.length + 4)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A GIF to those who read its beginning, a page with a script to those who look for one. */
    public static byte[] gifAndPage() {
        byte[] gif = picture("gif", 6, 7);
        return ByteBuffer.allocate(gif.length + HTML.length).put(gif).put(HTML).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
