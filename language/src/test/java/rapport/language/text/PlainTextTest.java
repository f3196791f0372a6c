package rapport.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "Ёлка, елка",
        "при\u200Bв\u00ADет, привет",
        "и\u0306, й",
        "cafe\u0301, cafe",
        "１２３, 123",
        "9\uFE0F\u20E35\uFE0F\u20E3, 95",
        "ﬁne, fine",
        "𝐓𝐞𝐥, tel",
        "a\u00A0b, a b",
        "x—y, x-y",
        "№5, №5",
        "«да», '\"да\"'",
        "10 м², 10 м2",
    })
    void what_looks_the_same_reads_the_same(String written, String read) {
        PlainText text = PlainText.of(written);
        assertThat(text.part(0, text.length())).isEqualTo(read);
    }

    @Test
    void places_lead_back_to_what_was_written() {
        String written = "a\u200B😀ﬁ\u0301x";
        PlainText text = PlainText.of(written);
        assertThat(text.part(0, text.length())).isEqualTo("a\uE000fix");
        assertThat(written.substring(text.start(1), text.end(2))).isEqualTo("😀");
        assertThat(written.substring(text.start(2), text.end(4))).isEqualTo("ﬁ\u0301");
        assertThat(written.substring(text.start(4), text.end(5))).isEqualTo("x");
        assertThat(text.end(0)).isZero();
    }

    @Test
    void any_characters_are_read_and_their_places_are_in_order() {
        Random random = new Random(7);
        for (int n = 0; n < 2000; n++) {
            char[] chars = new char[random.nextInt(40)];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x500);
            }
            String written = new String(chars);
            PlainText text = PlainText.of(written);
            for (int i = 0; i < text.length(); i++) {
                assertThat(text.start(i)).isBetween(0, written.length() - 1);
                assertThat(text.end(i + 1)).isBetween(text.start(i) + 1, written.length());
            }
        }
    }
}
