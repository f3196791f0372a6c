package rapport.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file is follows from its bytes. */
class MediaTypesTest {
    @Test
    void pictures_are_known_by_their_first_bytes() throws IOException {
        assertThat(of(SampleFiles.picture("jpeg", 3, 2))).isEqualTo("image/jpeg");
        assertThat(of(SampleFiles.picture("png", 3, 2))).isEqualTo("image/png");
        assertThat(of(SampleFiles.picture("gif", 3, 2))).isEqualTo("image/gif");
        assertThat(of(SampleFiles.WEBP)).isEqualTo("image/webp");
    }

    @Test
    void what_can_carry_a_script_is_known_and_never_a_picture() throws IOException {
        assertThat(of(SampleFiles.SVG)).isEqualTo("image/svg+xml");
        assertThat(of(SampleFiles.HTML)).isEqualTo("text/html");
        for (String type : List.of("image/svg+xml", "text/html", "application/xhtml+xml", "application/pdf")) {
            assertThat(MediaTypes.isPicture(type)).as(type).isFalse();
        }
    }

    @Test
    void other_files_get_a_type_that_others_understand() throws IOException {
        assertThat(of("Здравствуйте! Обложка готова.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
        assertThat(of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("application/pdf");
        byte[] oldWord = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                600);
        assertThat(of(oldWord)).isEqualTo("application/octet-stream");
        assertThat(of(new byte[] {1, 2, 3, 0, 4})).isEqualTo("application/octet-stream");
        assertThat(of(new byte[0])).isEqualTo("application/octet-stream");
    }

    private static String of(byte[] bytes) throws IOException {
        return MediaTypes.of(new ByteArrayInputStream(bytes));
    }
}
