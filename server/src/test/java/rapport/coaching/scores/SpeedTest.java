package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 100, ten_minutes",
        "PT10M, 100, ten_minutes",
        "PT17M, 88, half_hour",
        "PT30M, 75, half_hour",
        "PT1H, 50, hour",
        "PT2H, 38, four_hours",
        "PT4H, 25, four_hours",
        "PT24H, 0, day",
        "PT24H0.001S, 0, too_late",
        "P400D, 0, too_late"
    })
    void each_band_lost_takes_a_quarter(Duration delay, int worth, String cause) {
        assertThat(Speed.of(delay)).isEqualTo(worth);
        assertThat(Speed.cause(delay)).isEqualTo(cause);
    }

    @Test
    void a_longer_delay_is_never_worth_more_and_nothing_jumps() {
        IntStream.range(0, 26 * 60).forEach(minute -> {
            int now = Speed.of(Duration.ofMinutes(minute));
            int later = Speed.of(Duration.ofMinutes(minute + 1L));
            assertThat(now).isBetween(0, 100);
            assertThat(later).isBetween(now - 3, now);
        });
    }

    @Test
    void clocks_that_ran_backwards_harm_nobody() {
        assertThat(Speed.of(Duration.ofSeconds(-5))).isEqualTo(100);
    }
}
