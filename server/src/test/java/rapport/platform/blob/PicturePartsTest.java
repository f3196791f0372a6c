package rapport.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** A picture keeps its pixels, colours and turn, and nothing else. */
class PicturePartsTest {
    private static final String SECRET = "55.7539N 37.6208E";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    private static final int TURNED = 6;

    @Test
    void a_picture_that_tells_nothing_passes_bit_by_bit() throws IOException {
        for (String format : List.of("jpeg", "png", "gif", "bmp")) {
            byte[] plain = SampleFiles.picture(format, 31, 17);
            assertThat(without("image/" + format, plain)).as(format).isEqualTo(plain);
        }
        assertThat(without("image/webp", SampleFiles.WEBP)).isEqualTo(SampleFiles.WEBP);
    }

    @Test
    void a_jpeg_keeps_its_colours_and_turn_and_tells_nothing_else() throws IOException {
        byte[] plain = noise("jpeg");
        byte[] kept = without("image/jpeg", talkingJpeg(plain));
        assertThat(text(kept)).doesNotContain(SECRET).contains(text(COLOURS));
        assertThat(kept)
                .isEqualTo(joined(
                        start(plain),
                        segment(0xE1, "Exif\0\0", ExifOrientation.header(TURNED)),
                        segment(0xE2, "ICC_PROFILE\0", joined(new byte[] {1, 1}, COLOURS)),
                        rest(plain)));
        assertThat(Images.measure("image/jpeg", new ByteArrayInputStream(kept))).contains(new Images.Size(40, 60));
    }

    @Test
    void a_jpeg_loses_the_small_copy_in_its_first_header() throws IOException {
        byte[] header = ByteBuffer.allocate(9)
                .put(new byte[] {1, 2, 1, 0, 72, 0, 72, 2, 1})
                .array();
        byte[] jpeg = joined(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE0, "JFIF\0", joined(header, bytes(SECRET))),
                new byte[] {(byte) 0xFF, (byte) 0xD9});
        byte[] shorter = header.clone();
        shorter[7] = 0;
        shorter[8] = 0;
        assertThat(without("image/jpeg", jpeg))
                .isEqualTo(joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xE0, "JFIF\0", shorter), new byte[] {
                    (byte) 0xFF, (byte) 0xD9
                }));
    }

    @Test
    void a_png_keeps_its_colours_and_turn_and_tells_nothing_else() throws IOException {
        byte[] plain = noise("png");
        byte[] kept = without("image/png", talkingPng(plain));
        assertThat(text(kept)).doesNotContain(SECRET).contains(text(COLOURS));
        int afterHeader = 8 + 25;
        assertThat(kept)
                .isEqualTo(joined(
                        slice(plain, 0, afterHeader),
                        chunk("iCCP", COLOURS),
                        chunk("eXIf", ExifOrientation.header(TURNED)),
                        slice(plain, afterHeader, plain.length)));
    }

    @Test
    void a_webp_keeps_its_colours_and_turn_and_tells_nothing_else() throws IOException {
        byte[] talking = talkingWebp(0x2C);
        byte[] kept = without("image/webp", joined(talking, bytes(SECRET)));
        assertThat(text(kept)).doesNotContain(SECRET).contains(text(COLOURS));
        assertThat(kept).hasSameSizeAs(talking);
        byte[] flags = slice(kept, 20, 21);
        assertThat(flags).as("colours and turn are said, XMP is not").containsExactly(0x28);
        int exif = text(kept).indexOf("EXIF") + 8;
        assertThat(ExifOrientation.of(
                        ByteBuffer.wrap(kept, exif, kept.length - exif).slice()))
                .isEqualTo(TURNED);
        assertThat(Images.measure("image/webp", new ByteArrayInputStream(kept))).contains(new Images.Size(1, 1));
    }

    @Test
    void what_is_broken_or_cut_tells_nothing_either_and_comes_to_an_end() throws IOException {
        Random random = new Random(11);
        for (String type : List.of("image/jpeg", "image/png", "image/webp")) {
            byte[] talking = talking(type);
            for (int length = 0; length < talking.length; length += 1 + random.nextInt(20)) {
                assertThat(text(without(type, slice(talking, 0, length)))).doesNotContain(SECRET);
            }
            for (int i = 0; i < 300; i++) {
                byte[] broken = talking.clone();
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                assertThat(without(type, broken).length).isLessThanOrEqualTo(broken.length);
            }
        }
    }

    @Test
    void it_does_not_matter_how_the_bytes_arrive() throws IOException {
        for (String type : List.of("image/jpeg", "image/png", "image/webp")) {
            byte[] talking = talking(type);
            InputStream drops = new InputStream() {
                private final InputStream all = new ByteArrayInputStream(talking);

                @Override
                public int read() throws IOException {
                    return all.read();
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    return all.read(into, offset, Math.min(length, 1));
                }
            };
            ByteArrayOutputStream oneByOne = new ByteArrayOutputStream();
            InputStream parts = PictureParts.without(type, drops);
            for (int next = parts.read(); next >= 0; next = parts.read()) {
                oneByOne.write(next);
            }
            assertThat(oneByOne.toByteArray()).as(type).isEqualTo(without(type, talking));
        }
    }

    private static byte[] talking(String type) {
        return switch (type) {
            case "image/jpeg" -> talkingJpeg(noise("jpeg"));
            case "image/png" -> talkingPng(noise("png"));
            default -> talkingWebp(0x2C);
        };
    }

    private static byte[] talkingJpeg(byte[] plain) {
        return joined(
                start(plain),
                segment(0xE1, "Exif\0\0", talkingHeader()),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", bytes(SECRET)),
                segment(0xE2, "MPF\0", bytes(SECRET)),
                segment(0xE2, "ICC_PROFILE\0", joined(new byte[] {1, 1}, COLOURS)),
                segment(0xED, "Photoshop 3.0\0", bytes(SECRET)),
                segment(0xFE, "", bytes(SECRET)),
                rest(plain),
                bytes("a film: " + SECRET));
    }

    private static byte[] talkingPng(byte[] plain) {
        int afterHeader = 8 + 25;
        return joined(
                slice(plain, 0, afterHeader),
                chunk("iCCP", COLOURS),
                chunk("tEXt", bytes(SECRET)),
                chunk("iTXt", bytes("XML:com.adobe.xmp" + SECRET)),
                chunk("eXIf", talkingHeader()),
                chunk("tIME", bytes(SECRET)),
                slice(plain, afterHeader, plain.length),
                bytes(SECRET));
    }

    private static byte[] talkingWebp(int flags) {
        byte[] extended = {(byte) flags, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] chunks = joined(
                bytes("WEBP"),
                webpChunk("VP8X", extended),
                webpChunk("ICCP", COLOURS),
                slice(SampleFiles.WEBP, 12, SampleFiles.WEBP.length),
                webpChunk("EXIF", talkingHeader()),
                webpChunk("XMP ", bytes(SECRET)),
                webpChunk("MINE", joined(bytes(SECRET), new byte[80_000])));
        return joined(bytes("RIFF"), little(chunks.length), chunks);
    }

    /** The orientation, and a place. */
    private static byte[] talkingHeader() {
        byte[] exif = SampleFiles.exif(TURNED, ByteOrder.LITTLE_ENDIAN);
        return joined(slice(exif, 2 + 2 + 6, exif.length), bytes(SECRET));
    }

    private static byte[] noise(String format) {
        Random random = new Random(5);
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return SampleFiles.picture(format, image);
    }

    /** The first marker of a JPEG and its first header. */
    private static byte[] start(byte[] jpeg) {
        return slice(jpeg, 0, 2 + 18);
    }

    private static byte[] rest(byte[] jpeg) {
        return slice(jpeg, 2 + 18, jpeg.length);
    }

    private static byte[] segment(int marker, String name, byte[] data) {
        int length = 2 + name.length() + data.length;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, bytes(name), data);
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] named = joined(bytes(name), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(big(data.length), named, big((int) sum.getValue()));
    }

    private static byte[] webpChunk(String name, byte[] data) {
        return joined(bytes(name), little(data.length), data, new byte[data.length & 1]);
    }

    private static byte[] big(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] slice(byte[] from, int start, int end) {
        return Arrays.copyOfRange(from, start, end);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] without(String type, byte[] file) throws IOException {
        return PictureParts.without(type, new ByteArrayInputStream(file)).readAllBytes();
    }
}
