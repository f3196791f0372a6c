package rapport.responsiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.availability.SellerTime;

class StakeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0,     true,  0.2667", // 4 / (10 + 5)
        "9,     false, 0.6667", // 4 / (1 + 5)
        "10,    false, 0.8", // an end belongs to the next band: 20 / (20 + 5)
        "22,    false, 1.5385", // 20 / (8 + 5)
        "46,    false, 0.6316", // 12 / (14 + 5)
        "110,   false, 0.1185", // 16 / (130 + 5)
        "1388,  true,  1.7544", // 100 / (52 + 5)
        "1388,  false, 0.5263", // 30 / (52 + 5)
        "1440,  true,  0",
        "4000,  true,  0",
    })
    void the_stake_is_the_loss_over_the_minutes_left_plus_five(int waitedMinutes, boolean newBuyer, double stake) {
        assertThat(Stake.of(clock(waitedMinutes, newBuyer), SellerTime.ALWAYS, NOW))
                .isCloseTo(stake, within(0.0001));
    }

    @Test
    void the_inbox_of_the_design_is_in_the_order_of_the_stakes() {
        ReplyClock dayAlmostOver = clock(1388, true);
        ReplyClock halfHourAlmostOver = clock(22, true);
        ReplyClock hourSoonOver = clock(46, false);
        ReplyClock fresh = clock(4, true);
        ReplyClock fourHours = clock(110, false);
        ReplyClock lost = clock(26 * 60, true);

        List<ReplyClock> mixed = List.of(lost, fresh, fourHours, hourSoonOver, dayAlmostOver, halfHourAlmostOver);
        assertThat(Stake.mostUrgentFirst(mixed, clock -> clock, SellerTime.ALWAYS, NOW))
                .isEqualTo(List.of(dayAlmostOver, halfHourAlmostOver, hourSoonOver, fresh, fourHours, lost));
    }

    @Test
    void within_a_band_the_stake_only_grows() {
        double before = 0;
        for (int second = 600; second < 1800; second++) {
            ReplyClock clock = new ReplyClock(NOW.minusSeconds(second), 1, true);
            assertThat(Stake.of(clock, SellerTime.ALWAYS, NOW)).isGreaterThan(before);
            before = Stake.of(clock, SellerTime.ALWAYS, NOW);
        }
    }

    private static ReplyClock clock(int waitedMinutes, boolean newBuyer) {
        return new ReplyClock(NOW.minus(Duration.ofMinutes(waitedMinutes)), 1, newBuyer);
    }
}
