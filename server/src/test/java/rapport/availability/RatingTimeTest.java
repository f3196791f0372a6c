package rapport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import rapport.availability.RatingTime.Declared;

class RatingTimeTest {
    private static final Instant MESSAGE = Instant.parse("2026-11-27T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private static Declared off(int fromHour, int toHour, int declaredHour) {
        return new Declared(
                new Span(MESSAGE.plus(Duration.ofHours(fromHour)), MESSAGE.plus(Duration.ofHours(toHour))),
                MESSAGE.plus(Duration.ofHours(declaredHour)));
    }

    @Test
    void the_24_hours_stand_still_on_a_day_off_that_was_declared_before() {
        List<Declared> off = List.of(off(12, 60, -1));
        assertThat(RatingTime.deadline(MESSAGE, DAY, off)).isEqualTo(MESSAGE.plus(Duration.ofDays(3)));
        assertThat(RatingTime.elapsed(MESSAGE, MESSAGE.plus(Duration.ofHours(61)), off))
                .isEqualTo(Duration.ofHours(13));
    }

    @Test
    void a_day_off_that_was_declared_afterwards_stops_nothing() {
        assertThat(RatingTime.deadline(MESSAGE, DAY, List.of(off(12, 60, 1)))).isEqualTo(MESSAGE.plus(DAY));
        assertThat(RatingTime.deadline(MESSAGE, DAY, List.of())).isEqualTo(MESSAGE.plus(DAY));
    }

    @Test
    void a_message_that_comes_in_a_vacation_waits_for_its_end() {
        assertThat(RatingTime.deadline(MESSAGE, DAY, List.of(off(-5, 5, -100), off(5, 7, -100))))
                .isEqualTo(MESSAGE.plus(Duration.ofHours(31)));
    }

    @Test
    void a_day_off_that_begins_when_the_time_is_over_comes_too_late() {
        assertThat(RatingTime.deadline(MESSAGE, DAY, List.of(off(24, 48, -1)))).isEqualTo(MESSAGE.plus(DAY));
    }

    @Test
    void it_agrees_with_counting_hour_by_hour() {
        for (int seed = 0; seed < 20_000; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<Declared> off = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                int from = random.nextInt(80) - 20;
                off.add(off(from, from + random.nextInt(30), random.nextInt(4) - 2));
            }
            int hours = 0;
            int passed = 0;
            while (passed < 24) {
                Instant at = MESSAGE.plus(Duration.ofHours(hours));
                boolean stands = off.stream()
                        .anyMatch(one ->
                                !one.declaredAt().isAfter(MESSAGE) && one.span().contains(at));
                passed += stands ? 0 : 1;
                hours++;
                assertThat(RatingTime.elapsed(MESSAGE, MESSAGE.plus(Duration.ofHours(hours)), off))
                        .isEqualTo(Duration.ofHours(passed));
            }
            assertThat(RatingTime.deadline(MESSAGE, DAY, off))
                    .as("case %d", seed)
                    .isEqualTo(MESSAGE.plus(Duration.ofHours(hours)));
        }
    }
}
