package rapport.language.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.language.phrase.Phrases;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;

class DiscontentTest {
    private static final Phrases PHRASES =
            Phrases.read(List.of("rude", "mood"), Map.of(), (form, stem) -> new float[0]);
    private static final Discontent DISCONTENT = new Discontent(PHRASES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ничего не работает, третий день жду, верните деньги",
                "опять сорвали сроки, это безобразие",
                "still waiting for a week, nobody answers, this is ridiculous",
                "it doesn't work again, I want a refund"
            })
    void several_phrases_that_tell_of_a_complaint_add_up(String text) {
        assertThat(of(text)).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Добрый день, логотип синий", "The logo is blue and the page is white", ""})
    void who_tells_of_nothing_bad_does_not_complain(String text) {
        assertThat(of(text)).isLessThan(0.3);
    }

    @Test
    void each_further_phrase_makes_it_surer_and_none_more_than_sure() {
        double one = of("опять вы");
        double two = of("опять вы, странно");
        double many =
                of("опять вы, странно, это безобразие, ничего не работает, верните деньги, я в ярости, ужас, позор");
        assertThat(one).isGreaterThan(0).isLessThan(two);
        assertThat(many).isGreaterThan(two).isLessThanOrEqualTo(1);
    }

    @Test
    void content_takes_away_and_a_sad_face_adds() {
        assertThat(of("опять завис, но в целом отлично, спасибо")).isLessThan(of("опять завис"));
        assertThat(DISCONTENT.of(PHRASES.find(tokens("жду неделю")), true)).isGreaterThan(of("жду неделю"));
    }

    private static double of(String text) {
        return DISCONTENT.of(PHRASES.find(tokens(text)), false);
    }

    private static Tokens tokens(String text) {
        return Tokens.of(PlainText.of(text), PHRASES.vocabulary());
    }
}
