package rapport.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {
    private static final Model MODEL = new Model(Texts.WEIGHTS, Texts.PHRASES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUDE_RUSSIAN | какой же ты идиот | посмотрите, пожалуйста, макет",
                "RUDE_ENGLISH | you are a stupid idiot | please have a look at the draft",
                "POLITE | Thank you so much, could you please have a look? | Why did you do that. Read it.",
                "POLITE_ANYWHERE | Спасибо большое, не могли бы вы посмотреть? | Почему не сделано? Переделайте.",
                "THANKS | Thank you so much for your help | The file has twelve pages",
                "UPSET | I am so angry and disappointed | The file has twelve pages",
            })
    void a_head_tells_one_text_from_the_other(Head head, String yes, String no) {
        assertThat(of(yes).of(head)).isGreaterThan(0.5);
        assertThat(of(no).of(head)).isLessThan(0.5);
    }

    @Test
    void an_opinion_lies_between_0_and_1_and_is_the_same_every_time() {
        String text = "Спасибо! ГДЕ файл?? where is it, you idiot (((";
        for (Head head : Head.values()) {
            assertThat(of(text).of(head)).isBetween(0.0, 1.0).isEqualTo(of(text).of(head));
        }
        assertThat(of("").of(Head.THANKS)).isBetween(0.0, 0.5);
    }

    @Test
    void a_text_that_says_the_same_many_times_is_not_much_surer_than_one_that_says_it_once() {
        assertThat(of("you idiot ".repeat(1000)).of(Head.RUDE_ENGLISH)).isBetween(0.5, 1.0);
    }

    @Test
    void a_sad_face_is_seen() {
        assertThat(of("ну вот((").isSad()).isTrue();
        assertThat(of("ну вот))").isSad()).isFalse();
    }

    private static Model.Opinion of(String text) {
        return MODEL.of(Texts.tokens(text), Texts.matches(text));
    }
}
