package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DailyNumberTest {
    private static final ZoneId SAMARA = ZoneId.of("Europe/Samara");
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");

    @Test
    void a_day_begins_and_ends_at_midnight_where_the_seller_lives() {
        Instant evening = Instant.parse("2026-03-02T19:59:59Z");

        assertThat(DailyNumber.of(10, 3, SAMARA, evening))
                .isEqualTo(new DailyNumber(10, 7, Instant.parse("2026-03-02T20:00:00Z")));
        assertThat(DailyNumber.dayBegan(SAMARA, evening)).isEqualTo(Instant.parse("2026-03-01T20:00:00Z"));
        assertThat(DailyNumber.dayBegan(SAMARA, evening.plusSeconds(1)))
                .isEqualTo(Instant.parse("2026-03-02T20:00:00Z"));
    }

    @Test
    void where_a_day_has_no_midnight_it_begins_when_the_clocks_have_gone_forward() {
        // In Santiago 24 hours become 1 o'clock on the first Sunday after the first Saturday of September.
        Instant saturday = Instant.parse("2026-09-05T15:00:00Z");

        assertThat(DailyNumber.of(10, 12, SANTIAGO, saturday))
                .isEqualTo(new DailyNumber(10, 0, Instant.parse("2026-09-06T04:00:00Z")));
    }
}
