package rapport.language.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.language.Mend;
import rapport.language.text.PlainText;

class OmissionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[Блин]], где мой макет? | Где мой макет?",
                "[[блин]] где мой макет | где мой макет",
                "Где, [[блин]], мои файлы? | Где мои файлы?",
                "Где мой макет, [[блин]]? | Где мой макет?",
                "это [[блин]] полный бред | это полный бред",
                "Сделал. [[Блин]], забыл про шрифт | Сделал. Забыл про шрифт",
                "Ёлка, [[блин]] | Ёлка",
                "[[Блин]], ёлка упала | Ёлка упала",
                "this is [[damn]] good work | this is good work",
                "[[Damn]], the file is lost. | The file is lost.",
                "Send it now, [[damn]]! | Send it now!",
            })
    void what_remains_is_a_sentence_with_its_capital_and_its_commas(String text, String rest) {
        assertThat(without(text)).contains(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[блин]]", "[[Блин]]!", "[[damn]] 404", "да ([[блин]]) ладно"})
    void where_nothing_to_speak_of_would_remain_nothing_is_left_out(String text) {
        assertThat(without(text)).isEmpty();
    }

    private static Optional<String> without(String marked) {
        int start = marked.indexOf("[[");
        int end = marked.indexOf("]]") - 2;
        String text = marked.replace("[[", "").replace("]]", "");
        Optional<Mend> mend = Omission.of(PlainText.of(text), start, end);
        return mend.map(one -> text.substring(0, one.start()) + one.replacement() + text.substring(one.end()));
    }
}
