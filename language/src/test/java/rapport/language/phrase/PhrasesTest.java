package rapport.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "оплатить напрямую ¦ Оплатим напрямую? ¦ true",
                "оплатить напрямую ¦ Оплатим всё напрямую ¦ false",
                "оплатить ~1 напрямую ¦ Оплатим всё напрямую ¦ true",
                "оплатить ~1 напрямую ¦ Оплатим. Напрямую ¦ false",
                "=мимо сайт ¦ мимо сайта ¦ true",
                "=мимо сайт ¦ мимоза сайта ¦ false",
                "опла* (сайт|биржа)? мимо ¦ оплата мимо ¦ true",
                "опла* (сайт|биржа)? мимо ¦ оплатите биржа мимо ¦ true",
                "^ привет $ ¦ Ну да. Привет! ¦ true",
                "^ привет $ ¦ привет всем ¦ false",
                "за # рубль ¦ за 500 рублей ¦ true",
                "what s app ¦ what's app ¦ false",
                "pay outside ¦ pay - outside ¦ true",
                "pay ~1 (you|me) ~2 outside ¦ I pay you. You pay it all outside ¦ false",
                "pay ~1 (you|me) ~2 outside ¦ We will pay gladly you all it outside ¦ true",
                "pay # (usd|eur)? ¦ pay 30 ¦ true",
                "^ ~2 напрямую ¦ Да, можно напрямую ¦ true",
                "^ ~2 напрямую ¦ Да, это можно напрямую ¦ false",
            })
    void a_phrase_is_found_where_its_words_stand_in_their_order(String phrase, String text, boolean found) {
        assertThat(find(List.of("[e]", phrase), text).best(0) > 0).isEqualTo(found);
    }

    @Test
    void the_surest_phrase_counts_and_shields_protect_what_they_cover() {
        List<String> lexicon = List.of("[e 0.9]", "напрямую %0.4", "оплатить напрямую", "- нельзя ~2 напрямую");
        assertThat(find(lexicon, "можно напрямую").best(0)).isEqualTo(0.4);
        assertThat(find(lexicon, "оплатить напрямую").best(0)).isEqualTo(0.9);
        assertThat(find(lexicon, "нельзя оплатить напрямую").all()).isEmpty();
        assertThat(find(lexicon, "нельзя. оплатить напрямую").all()).hasSize(2);
    }

    @Test
    void classes_name_words_once_for_many_phrases() {
        assertThat(find(List.of("@pay = оплатить | перевести | pay", "[e]", "@pay (мимо|outside)"), "pay outside")
                        .all())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "слово | line 1: a phrase before the first",
                "[e 7] | line 1: a weight lies above 0",
                "[e];@no | line 2: the class @no is not named",
                "[e];a? b | line 2: a phrase has 1 to",
                "[e];a ~9 b | line 2: a gap is at most",
                "[e];();  | line 2: an empty word",
                "[e];=сло* | line 2: =word* is never found: =сло*",
                "@own = =не*;[e] | line 1: =word* is never found: =не*",
                "[e];e-mail | line 2: e-mail is never found",
                "[e];=2 | line 2: =2 is never found",
                "[e];&3sg | line 2: &3sg is never found",
                "[e];a ~6 b ~6 c ~6 d ~6 e | line 2: the gaps of a phrase allow more than 500",
            })
    void what_cannot_be_read_is_told_with_its_line(String lines, String message) {
        assertThatThrownBy(() -> find(List.of(lines.split(";", -1)), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static Matches find(List<String> lexicon, String text) {
        Phrases phrases = Phrases.read(List.of(), Map.of("test", lexicon), (form, stem) -> new float[0]);
        return phrases.find(Tokens.of(PlainText.of(text), phrases.vocabulary()));
    }
}
