package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final double FOUR_PLACES = 0.00005;

    private static void holds(int count, int of, double low, double high) {
        Share share = Share.of(count, of);
        assertThat(share.low()).as("low of %d in %d", count, of).isCloseTo(low, within(FOUR_PLACES));
        assertThat(share.high()).as("high of %d in %d", count, of).isCloseTo(high, within(FOUR_PLACES));
    }

    @Test
    void the_interval_is_wilsons_as_it_is_printed_elsewhere() {
        // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
        holds(81, 263, 0.2553, 0.3662);
        holds(15, 148, 0.0624, 0.1605);
        holds(0, 20, 0, 0.1611);
        holds(1, 29, 0.0061, 0.1718);
        holds(5, 10, 0.2366, 0.7634);
    }

    @Test
    void of_nothing_everything_is_possible() {
        assertThat(Share.of(0, 0)).isEqualTo(new Share(0, 0, 0, 0, 1, false));
    }

    @Test
    void it_holds_the_share_and_stays_between_none_and_all() {
        for (int of = 1; of < 200; of++) {
            for (int count = 0; count <= of; count++) {
                Share share = Share.of(count, of);
                assertThat(share.low()).isBetween(0.0, share.share());
                assertThat(share.high()).isBetween(share.share(), 1.0);
            }
        }
    }

    @Test
    void the_more_cases_the_narrower_it_is() {
        double[] widths = IntStream.of(10, 20, 40, 80, 160)
                .mapToObj(of -> Share.of(of / 2, of))
                .mapToDouble(share -> share.high() - share.low())
                .toArray();
        IntStream.range(1, widths.length)
                .forEach(place -> assertThat(widths[place]).isLessThan(widths[place - 1]));
    }

    @Test
    void five_cases_are_enough_to_draw_and_four_are_not() {
        assertThat(Share.of(2, 4).enough()).isFalse();
        assertThat(Share.of(2, 5).enough()).isTrue();
    }

    @Test
    void more_than_all_is_a_mistake() {
        assertThatThrownBy(() -> Share.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_interval_of_a_difference_is_newcombes_as_he_printed_it() {
        // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
        Difference wide = Difference.of(Share.of(56, 70), Share.of(48, 80));
        assertThat(wide.low()).isCloseTo(0.0524, within(FOUR_PLACES));
        assertThat(wide.high()).isCloseTo(0.3339, within(FOUR_PLACES));
        assertThat(wide.verdict()).isEqualTo("clear");
        Difference small = Difference.of(Share.of(9, 10), Share.of(3, 10));
        assertThat(small.low()).isCloseTo(0.1705, within(FOUR_PLACES));
        assertThat(small.high()).isCloseTo(0.8090, within(FOUR_PLACES));
    }

    @Test
    void what_chance_could_make_is_called_chance_and_what_nobody_can_tell_too_few() {
        assertThat(Difference.of(Share.of(4, 10), Share.of(3, 10)).verdict()).isEqualTo("chance");
        assertThat(Difference.of(Share.of(4, 4), Share.of(0, 100)).verdict()).isEqualTo("too_few");
        assertThat(Difference.of(Share.of(1, 30), Share.of(25, 30)).verdict()).isEqualTo("clear");
    }
}
