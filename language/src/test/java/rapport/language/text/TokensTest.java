package rapport.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static final Vocabulary WORDS = new Vocabulary((form, stem) -> new int[0], (form, stem) -> new float[0]);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello, world! | hello world",
                "т е л е г р а м и ты | телеграми ты",
                "t.e.l.e.g.r.a.m vasya | telegram vasya",
                "я и ты | я и ты",
                "тeлeгpaм | телеграм",
                "пасибоооо | пасибоо",
                "don't х*й | don't х*й",
                "iphone13pro | iphone pro",
            })
    void words_are_read_in_one_alphabet_however_they_are_written(String text, String forms) {
        assertThat(String.join(" ", forms(text))).isEqualTo(forms);
    }

    @Test
    void endings_are_left_off_in_both_languages() {
        Tokens tokens = read("заказами orders");
        assertThat(tokens.word(0)).isNotNull().extracting(Word::stem).isEqualTo("заказ");
        assertThat(tokens.word(1)).isNotNull().extracting(Word::stem).isEqualTo("order");
    }

    @Test
    void numbers_signs_pictographs_and_line_ends_are_told_apart() {
        Tokens tokens = read("a 12! 😀\n");
        assertThat(IntStream.range(0, tokens.count()).mapToObj(tokens::kind))
                .containsExactly(
                        Tokens.Kind.WORD,
                        Tokens.Kind.NUMBER,
                        Tokens.Kind.SIGN,
                        Tokens.Kind.EMOJI,
                        Tokens.Kind.LINE_END);
        assertThat(tokens.isGlued(2)).isTrue();
        assertThat(tokens.isGlued(1)).isFalse();
        assertThat(tokens.tokenAt(3)).isEqualTo(1);
    }

    @Test
    void capitals_are_seen_although_words_are_read_in_lower_case() {
        Tokens tokens = read("СРОЧНО Анна");
        assertThat(tokens.isShouted(0)).isTrue();
        assertThat(tokens.isShouted(1)).isFalse();
    }

    private static Tokens read(String text) {
        return Tokens.of(PlainText.of(text), WORDS);
    }

    private static List<String> forms(String text) {
        Tokens tokens = read(text);
        return IntStream.range(0, tokens.count())
                .mapToObj(tokens::word)
                .filter(word -> word != null)
                .map(Word::form)
                .toList();
    }
}
