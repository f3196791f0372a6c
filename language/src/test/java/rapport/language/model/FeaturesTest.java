package rapport.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapport.language.text.Word;

class FeaturesTest {
    @Test
    void a_word_is_its_form_its_stem_and_its_parts() {
        List<Float> values = new ArrayList<>();
        Features.ofWord("кот", "кот", (place, value) -> values.add(value));
        // The form and the stem in full; by half "<ко", "<кот", "<кот>", "кот", "кот>", "от>".
        assertThat(values).containsExactly(1f, 1f, 0.5f, 0.5f, 0.5f, 0.5f, 0.5f, 0.5f);
    }

    @Test
    void words_that_differ_in_one_letter_share_their_common_parts_only() {
        Set<Integer> common = places("работаю");
        common.retainAll(places("работает"));
        assertThat(common).isNotEmpty();
        assertThat(common.size()).isLessThan(places("работаю").size());
        Set<Integer> none = places("файл");
        none.retainAll(places("дом"));
        assertThat(none).isEmpty();
    }

    @Test
    void all_places_lie_in_the_table_and_a_long_word_has_no_more_of_them_than_thirty_letters_have() {
        String longest = "ъ".repeat(30);
        List<Integer> places = new ArrayList<>();
        Features.ofWord(longest + "а".repeat(1000), "а", (place, value) -> places.add(place));
        assertThat(places).allMatch(place -> place >= 0 && place < Features.TABLE);
        assertThat(places).hasSizeLessThan(100);
    }

    @Test
    void a_text_is_its_words_signs_and_neighbours_and_the_order_of_words_matters() {
        assertThat(seen("файл готов!").words).containsExactly("файл", "готов");
        // Three pairs and the sign.
        assertThat(seen("файл готов").places).hasSize(3);
        assertThat(seen("файл готов!").places).hasSize(5);
        assertThat(seen("файл готов").places).isNotEqualTo(seen("готов файл").places);
    }

    @Test
    void all_numbers_look_the_same_and_line_ends_are_not_seen() {
        assertThat(seen("за 500 рублей").places).isEqualTo(seen("за 7 рублей").places);
        assertThat(seen("файл\nготов").places).isEqualTo(seen("файл готов").places);
    }

    @Test
    void the_same_text_always_looks_the_same() {
        assertThat(seen("Спасибо, жду!").places).isEqualTo(seen("Спасибо, жду!").places);
        assertThat(seen("").places).hasSize(1);
    }

    private static Set<Integer> places(String word) {
        Set<Integer> places = new HashSet<>();
        Features.ofWord(word, word, (place, value) -> places.add(place));
        return places;
    }

    private static Seen seen(String text) {
        Seen seen = new Seen();
        Features.visit(Texts.tokens(text), Texts.matches(text), new Strategies(Texts.PHRASES), seen);
        return seen;
    }

    private static final class Seen implements Features.Visitor {
        private final List<String> words = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        @Override
        public void word(Word word) {
            words.add(word.form());
        }

        @Override
        public void add(int place, float value) {
            places.add(place);
        }

        @Override
        public void strategy(int number) {
            assertThat(number).isBetween(0, Texts.names().size() - 1);
        }
    }
}
