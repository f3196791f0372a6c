package rapport.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaymentRetriesTest {
    private final Random chance = new Random(1);

    @Test
    void waiting_doubles_from_seconds_to_an_hour_and_never_goes_beyond() {
        for (int round = 0; round < 1_000; round++) {
            assertThat(PaymentRetries.after(0, chance)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
            assertThat(PaymentRetries.after(1, chance)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
            assertThat(PaymentRetries.after(4, chance)).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(160));
            assertThat(PaymentRetries.after(9, chance)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
            assertThat(PaymentRetries.after(Integer.MAX_VALUE, chance))
                    .isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
        }
    }

    @Test
    void chance_spreads_it() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> PaymentRetries.after(6, chance))
                        .distinct())
                .hasSizeGreaterThan(90);
    }
}
