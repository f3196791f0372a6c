package rapport.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.language.text.Word;

class StrategiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Когда будет готово? | text.question",
                "Всё ли верно? Проверьте? | text.several_questions",
                "Готово ли? | text.question_only",
                "Спасибо! | text.exclamation",
                "Ну сколько можно!!! | text.flood",
                "ну не знаю... | text.dots",
                "ГДЕ НАШИ ФАЙЛЫ | text.shouted",
                "ок | text.short",
                "спасибо)) | text.smile",
                "ну вот(( | text.sad",
                "thanks for the file | polite.thanks",
                "спасибо за файл | polite.thanks",
                "could you please look | polite.please",
                "посмотрите, пожалуйста | polite.please",
            })
    void a_way_of_speaking_is_seen_in_either_language(String text, String strategy) {
        assertThat(of(text)).contains(strategy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Готово. Всё ли верно? | text.question_only",
                "Спасибо! | text.flood",
                "Файл готов. | text.dots",
                "PDF и PNG | text.shouted",
                "(см. рисунок) | text.smile",
                "файл готов | polite.thanks",
            })
    void what_only_resembles_it_is_not(String text, String strategy) {
        assertThat(of(text)).doesNotContain(strategy);
    }

    @Test
    void a_text_is_short_or_long_or_neither() {
        assertThat(of("слово ".repeat(6))).contains("text.short").doesNotContain("text.long");
        assertThat(of("слово ".repeat(10))).doesNotContain("text.short", "text.long");
        assertThat(of("слово ".repeat(25))).contains("text.long").doesNotContain("text.short");
    }

    @Test
    void every_strategy_has_a_name_of_its_own_and_the_weights_know_some_of_each_kind() {
        assertThat(Texts.names()).doesNotHaveDuplicates();
        assertThat(Texts.names()).anyMatch(name -> Texts.WEIGHTS.number("POLITE_ANYWHERE." + name) != 0);
    }

    private static List<String> of(String text) {
        List<String> names = Texts.names();
        List<String> seen = new ArrayList<>();
        new Strategies(Texts.PHRASES).visit(Texts.tokens(text), Texts.matches(text), new Features.Visitor() {
            @Override
            public void word(Word word) {
                throw new AssertionError("strategies tell no words");
            }

            @Override
            public void add(int place, float value) {
                throw new AssertionError("strategies tell no places");
            }

            @Override
            public void strategy(int number) {
                seen.add(names.get(number));
            }
        });
        return seen;
    }
}
