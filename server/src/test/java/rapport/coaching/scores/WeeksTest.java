package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void the_last_is_the_week_at_hand_where_the_seller_lives() {
        Instant lateOnSunday = Instant.parse("2026-03-08T20:59:00Z");
        Instant earlyOnMonday = Instant.parse("2026-03-08T21:00:00Z");

        assertThat(Weeks.until(lateOnSunday, MOSCOW, 2).starts())
                .containsExactly(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 2));
        assertThat(Weeks.until(earlyOnMonday, MOSCOW, 1).starts()).containsExactly(LocalDate.of(2026, 3, 9));
    }

    @Test
    void a_week_in_which_the_clocks_change_is_an_hour_shorter() {
        Weeks weeks = Weeks.until(Instant.parse("2026-03-31T10:00:00Z"), ZoneId.of("Europe/Berlin"), 2);
        List<Instant> begins = weeks.begins();

        assertThat(Duration.between(begins.getFirst(), begins.getLast())).isEqualTo(Duration.ofHours(7 * 24 - 1));
        assertThat(weeks.placeOf(begins.getLast())).isEqualTo(1);
        assertThat(weeks.placeOf(begins.getLast().minusSeconds(1))).isZero();
    }

    @Test
    void the_weeks_before_end_where_these_begin() {
        Weeks weeks = Weeks.until(Instant.parse("2026-03-04T10:00:00Z"), MOSCOW, 12);

        assertThat(weeks.before().to()).isEqualTo(weeks.from());
        assertThat(weeks.withBefore().from()).isEqualTo(weeks.before().from());
        assertThat(weeks.withBefore().to()).isEqualTo(weeks.to());
        assertThat(weeks.holds(weeks.from())).isTrue();
        assertThat(weeks.holds(weeks.to())).isFalse();
    }
}
