package rapport.responsiveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.availability.Holidays;
import rapport.availability.Hours;
import rapport.availability.Schedule;
import rapport.availability.SellerTime;
import rapport.availability.Span;
import rapport.availability.TimeOff;
import rapport.availability.Week;
import rapport.availability.WorkingTime;

/** Anna works from Monday to Friday from nine to six in Moscow. The same examples are in {@code bands.test.ts}. */
class ClockReadingTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Week OFFICE =
            Week.of(day -> day.getValue() > 5 ? List.of() : List.of(new Hours(9 * 60, 18 * 60)));
    private static final SellerTime ANNA = anna(OFFICE);

    private static SellerTime anna(Week week, TimeOff... off) {
        Schedule schedule = new Schedule(MOSCOW, week, Holidays.NONE);
        return new SellerTime(List.of(new WorkingTime.Since(Instant.EPOCH, schedule)), List.of(off));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    }

    private static Optional<ClockReading> read(SellerTime time, String startedAt, String now) {
        return ClockReading.of(new ReplyClock(at(startedAt), 1, true), time, at(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T10:00, 2026-11-26T10:22, HALF_HOUR,   8", // on a Thursday
        "2026-11-26T17:55, 2026-11-26T23:00, TEN_MINUTES, 5", // five minutes to six, and then night
        "2026-11-26T17:55, 2026-11-27T09:05, HALF_HOUR,   20",
        "2026-11-27T17:30, 2026-11-29T12:00, HOUR,        30", // on a Friday; two days off stand still
        "2026-11-27T12:00, 2026-11-30T11:00, DAY,         60", // 12 h of Friday, 11 h of Monday
        "2026-11-26T23:00, 2026-11-27T08:00, TEN_MINUTES, 10", // a night does not stop the last band, but ten minutes
        // come first
    })
    void a_clock_stands_while_nobody_works(String startedAt, String now, Band band, int minutesLeft) {
        assertThat(read(ANNA, startedAt, now)).contains(new ClockReading(band, Duration.ofMinutes(minutesLeft)));
    }

    @Test
    void after_24_hours_without_a_day_off_nothing_is_left_whatever_of_it_was_worked() {
        assertThat(read(ANNA, "2026-11-25T12:00", "2026-11-26T12:00")).isEmpty();
        assertThat(read(ANNA, "2026-11-27T12:00", "2026-11-30T12:00")).isEmpty();
    }

    @Test
    void where_the_day_ends_before_four_working_hours_it_is_what_is_lost_next() {
        SellerTime oneHourADay = anna(Week.of(day -> List.of(new Hours(9 * 60, 10 * 60))));
        assertThat(read(oneHourADay, "2026-11-25T09:10", "2026-11-25T10:30"))
                .contains(new ClockReading(Band.DAY, Duration.ofMinutes(22 * 60 + 40)));
    }

    @Test
    void a_vacation_declared_before_stops_the_clock_and_one_declared_later_stops_its_short_bands_only() {
        assertThat(ends("2026-11-25T12:00", vacation("2026-11-24T12:00")).getLast())
                .isEqualTo(at("2026-11-30T12:00"));
        assertThat(ends("2026-11-25T12:00", vacation("2026-11-25T13:00")).getLast())
                .isEqualTo(at("2026-11-26T12:00"));
    }

    private static List<Instant> ends(String startedAt, TimeOff off) {
        return ClockReading.ends(new ReplyClock(at(startedAt), 1, true), anna(OFFICE, off));
    }

    /** On Thursday and Friday. */
    private static TimeOff vacation(String declaredAt) {
        return new TimeOff(
                new UUID(0, 1),
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2026, 11, 27),
                new Span(at("2026-11-26T00:00"), at("2026-11-28T00:00")),
                "",
                at(declaredAt),
                Optional.empty());
    }
}
