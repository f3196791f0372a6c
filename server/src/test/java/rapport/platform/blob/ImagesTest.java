package rapport.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Width and height are read from headers, whatever else is in the file. */
class ImagesTest {
    @Test
    void each_kind_of_picture_is_measured() throws IOException {
        for (String format : List.of("jpeg", "png", "gif")) {
            assertThat(measure("image/" + format, SampleFiles.picture(format, 31, 17)))
                    .as(format)
                    .contains(new Images.Size(31, 17));
        }
        assertThat(measure("image/webp", SampleFiles.WEBP)).contains(new Images.Size(1, 1));
    }

    @Test
    void a_jpeg_is_as_wide_as_it_is_shown() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            assertThat(measure("image/jpeg", SampleFiles.heldJpeg(31, 17, orientation)))
                    .as("orientation " + orientation)
                    .contains(orientation < 5 ? new Images.Size(31, 17) : new Images.Size(17, 31));
        }
    }

    @Test
    void a_gif_is_as_large_as_its_screen_whatever_its_first_frame_covers() throws IOException {
        byte[] gif = SampleFiles.picture("gif", 10, 10);
        gif[6] = 44;
        gif[8] = 33;
        assertThat(measure("image/gif", gif)).contains(new Images.Size(44, 33));
    }

    @Test
    void a_file_that_would_unpack_to_gigabytes_is_no_picture() throws IOException {
        assertThat(measure("image/png", SampleFiles.claimingPng(10_000, 10_000)))
                .contains(new Images.Size(10_000, 10_000));
        assertThat(measure("image/png", SampleFiles.claimingPng(10_000, 10_001)))
                .isEmpty();
        assertThat(measure("image/png", SampleFiles.claimingPng(30_001, 1))).isEmpty();
        assertThat(measure("image/png", SampleFiles.claimingPng(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEmpty();
        assertThat(measure("image/png", SampleFiles.claimingPng(0, 0))).isEmpty();
    }

    @Test
    void other_types_are_not_even_looked_at() throws IOException {
        assertThat(measure("image/svg+xml", SampleFiles.SVG)).isEmpty();
        assertThat(measure("image/bmp", SampleFiles.picture("bmp", 3, 3))).isEmpty();
    }

    @Test
    void broken_files_are_no_pictures_and_break_nothing() throws IOException {
        Random random = new Random(7);
        for (String format : List.of("jpeg", "png", "gif", "webp")) {
            byte[] whole = switch (format) {
                case "webp" -> SampleFiles.WEBP;
                case "jpeg" -> SampleFiles.heldJpeg(31, 17, 6);
                default -> SampleFiles.picture(format, 31, 17);
            };
            assertThat(measure("image/" + format, Arrays.copyOf(whole, 9)))
                    .as(format)
                    .isEmpty();
            for (int i = 0; i < 300; i++) {
                byte[] broken = whole.clone();
                for (int n = 0; n < 4; n++) {
                    broken[random.nextInt(Math.min(broken.length, 80))] = (byte) random.nextInt();
                }
                Optional<Images.Size> size = measure("image/" + format, broken);
                assertThat(size.map(Images.Size::isBearable).orElse(true))
                        .as(format)
                        .isTrue();
            }
        }
    }

    @Test
    void an_exif_header_that_points_outside_of_itself_says_nothing() {
        byte[] jpeg = SampleFiles.heldJpeg(31, 17, 6);
        assertThat(ExifOrientation.quarterTurn(jpeg)).isTrue();
        int directory = 2 + 4 + 6 + 4;
        for (int wrong : new int[] {-1, 0, 7, 25, 1_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            byte[] broken = jpeg.clone();
            ByteBuffer.wrap(broken).order(ByteOrder.LITTLE_ENDIAN).putInt(directory, wrong);
            assertThat(ExifOrientation.quarterTurn(broken)).as("" + wrong).isFalse();
        }
        for (int length = 0; length < 34; length++) {
            assertThat(ExifOrientation.quarterTurn(Arrays.copyOf(jpeg, length)))
                    .as("cut at " + length)
                    .isFalse();
        }
    }

    @Test
    void an_exif_header_may_be_written_in_either_byte_order() {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] exif = SampleFiles.exif(8, order);
            byte[] jpeg = ByteBuffer.allocate(2 + exif.length)
                    .putShort((short) 0xFFD8)
                    .put(exif)
                    .array();
            assertThat(ExifOrientation.quarterTurn(jpeg)).as(order.toString()).isTrue();
        }
    }

    private static Optional<Images.Size> measure(String type, byte[] bytes) throws IOException {
        return Images.measure(type, new ByteArrayInputStream(bytes));
    }
}
