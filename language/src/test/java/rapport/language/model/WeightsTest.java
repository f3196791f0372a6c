package rapport.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void every_head_has_a_worth_and_one_that_there_is_not_has_none() {
        for (Head head : Head.values()) {
            assertThat(Texts.WEIGHTS.number(head + ".worth") != 0 || Texts.WEIGHTS.number(head + ".bias") != 0)
                    .as("%s", head)
                    .isTrue();
        }
        assertThat(Texts.WEIGHTS.number("NOBODY.worth")).isZero();
    }

    @Test
    void a_word_is_weighed_by_all_heads_at_once_and_always_the_same() {
        float[] sums = Texts.WEIGHTS.of("thanks", "thank");
        assertThat(sums).hasSize(Head.PLACES + 1).isEqualTo(Texts.WEIGHTS.of("thanks", "thank"));
        assertThat(sums[Head.THANKS.place()]).isPositive();
        assertThat(sums[Weights.LENGTH]).isPositive();
    }

    @Test
    void what_is_added_twice_as_much_weighs_twice_and_is_four_times_as_long() {
        float[] once = new float[Head.PLACES + 1];
        float[] twice = new float[Head.PLACES + 1];
        Texts.WEIGHTS.add(4711, 1, once);
        Texts.WEIGHTS.add(4711, 2, twice);
        for (int i = 0; i < Head.PLACES; i++) {
            assertThat(twice[i]).isEqualTo(2 * once[i]);
        }
        assertThat(twice[Weights.LENGTH]).isEqualTo(4 * once[Weights.LENGTH]);
    }
}
