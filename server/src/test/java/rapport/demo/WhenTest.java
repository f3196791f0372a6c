package rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

/** How the world's files tell time. */
class WhenTest {
    private static final ZoneId YEKATERINBURG = ZoneId.of("Asia/Yekaterinburg");
    private static final Instant NOW = Instant.parse("2026-03-02T22:30:00Z");
    private static final Instant BEFORE = Instant.parse("2026-03-01T06:00:00Z");

    @Test
    void so_many_days_ago_at_a_time_of_the_day_counts_days_where_the_seller_lives() {
        assertThat(past("12d 10:42")).isEqualTo("2026-02-19T05:42:00Z");
        assertThat(past("1d 9:05")).isEqualTo("2026-03-02T04:05:00Z");
    }

    @Test
    void so_long_ago() {
        assertThat(past("1h 50m")).isEqualTo("2026-03-02T20:40:00Z");
        assertThat(past("26h")).isEqualTo("2026-03-01T20:30:00Z");
    }

    @Test
    void so_long_after_what_came_before() {
        assertThat(past("+9m")).isEqualTo("2026-03-01T06:09:00Z");
        assertThat(past("+1h 5m")).isEqualTo("2026-03-01T07:05:00Z");
    }

    @Test
    void so_many_days_ahead() {
        assertThat(When.ahead("4d 10:00", YEKATERINBURG, NOW)).isEqualTo("2026-03-07T05:00:00Z");
    }

    @Test
    void lengths() {
        assertThat(When.duration("47d 6h")).isEqualTo(Duration.ofDays(47).plusHours(6));
        assertThatThrownBy(() -> When.duration("soon")).isInstanceOf(DateTimeParseException.class);
    }

    private static Instant past(String text) {
        return When.past(text, YEKATERINBURG, NOW, BEFORE);
    }
}
