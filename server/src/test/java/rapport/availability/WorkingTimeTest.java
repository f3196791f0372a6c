package rapport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Week OFFICE = Week.of(
            day -> day.getValue() > 5 ? List.of() : List.of(new Hours(9 * 60, 13 * 60), new Hours(14 * 60, 18 * 60)));

    /** Zones that shift by an hour, by half an hour, at midnight, by a whole day, not at all, and far from Greenwich. */
    private static final List<ZoneId> ZONES = List.of(
            MOSCOW,
            BERLIN,
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Pacific/Chatham"),
            ZoneId.of("Asia/Tehran"),
            ZoneId.of("UTC"));

    private static Schedule at(ZoneId zone, Week week, LocalDate... holidays) {
        Set<LocalDate> all = Set.of(holidays);
        return new Schedule(
                zone,
                week,
                year -> all.stream().filter(date -> date.getYear() == year).collect(Collectors.toSet()));
    }

    private static WorkingTime office(ZoneId zone, LocalDate... holidays) {
        return WorkingTime.of(at(zone, OFFICE, holidays), List.of());
    }

    private static Instant moscow(String local) {
        return LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    }

    @Test
    void lunch_and_night_and_the_weekend_are_no_working_time() {
        WorkingTime time = office(MOSCOW);
        assertThat(time.between(moscow("2026-11-27T12:30"), moscow("2026-11-30T09:30")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(time.after(moscow("2026-11-27T17:30"), Duration.ofHours(1))).contains(moscow("2026-11-30T09:30"));
        assertThat(time.after(moscow("2026-11-27T17:30"), Duration.ofMinutes(30)))
                .contains(moscow("2026-11-27T18:00"));
        assertThat(time.nextOpening(moscow("2026-11-27T18:00"))).contains(moscow("2026-11-30T09:00"));
        assertThat(time.isWorking(moscow("2026-11-27T13:00"))).isFalse();
        assertThat(time.isWorking(moscow("2026-11-27T14:00"))).isTrue();
    }

    @Test
    void a_holiday_is_a_day_off_and_so_is_a_vacation() {
        assertThat(office(MOSCOW, LocalDate.of(2026, 11, 4)).nextOpening(moscow("2026-11-03T18:00")))
                .contains(moscow("2026-11-05T09:00"));
        WorkingTime away = WorkingTime.of(
                at(MOSCOW, OFFICE), List.of(new Span(moscow("2026-11-23T12:00"), moscow("2026-11-25T15:00"))));
        assertThat(away.between(moscow("2026-11-23T09:00"), moscow("2026-11-25T16:00")))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void an_hour_skipped_in_spring_is_not_worked_and_one_repeated_in_autumn_is_worked_twice() {
        Week night = Week.of(day -> List.of(new Hours(60, 4 * 60)));
        WorkingTime time = WorkingTime.of(at(BERLIN, night), List.of());
        Instant spring = LocalDate.of(2026, 3, 29).atStartOfDay(BERLIN).toInstant();
        Instant autumn = LocalDate.of(2026, 10, 25).atStartOfDay(BERLIN).toInstant();
        assertThat(time.between(spring, spring.plus(Duration.ofHours(20)))).isEqualTo(Duration.ofHours(2));
        assertThat(time.between(autumn, autumn.plus(Duration.ofHours(20)))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void round_the_clock_is_wall_time_in_every_zone() {
        Instant from = Instant.parse("2011-12-01T00:00:00Z");
        for (ZoneId zone : ZONES) {
            WorkingTime time = WorkingTime.of(at(zone, Week.ROUND_THE_CLOCK), List.of());
            assertThat(time.between(from, from.plus(Duration.ofDays(400)))).isEqualTo(Duration.ofDays(400));
            assertThat(time.open(from, from.plus(Duration.ofDays(400)))).hasSize(1);
        }
    }

    @Test
    void what_was_changed_later_does_not_change_what_was_before() {
        Instant change = moscow("2026-11-25T12:00");
        Week late = Week.of(day -> List.of(new Hours(20 * 60, Hours.DAY)));
        WorkingTime time = WorkingTime.of(
                List.of(
                        new WorkingTime.Since(moscow("2026-11-23T00:00"), at(MOSCOW, OFFICE)),
                        new WorkingTime.Since(change, at(MOSCOW, late))),
                List.of());
        assertThat(time.between(moscow("2026-11-22T23:00"), moscow("2026-11-26T00:00")))
                .isEqualTo(Duration.ofHours(1 + 8 + 8 + 3 + 4));
    }

    @Test
    void who_never_works_is_not_waited_for_for_ever() {
        WorkingTime time = WorkingTime.of(at(MOSCOW, Week.of(day -> List.of())), List.of());
        assertThat(time.nextOpening(Instant.EPOCH)).isEmpty();
        assertThat(time.after(Instant.EPOCH, Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void years_are_counted_as_fast_as_days() {
        WorkingTime time = office(BERLIN);
        Instant from = Instant.parse("2000-01-01T00:00:00Z");
        Instant to = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(time.between(from, to).toHours()).isEqualTo(54264);
        assertThat(time.after(from, Duration.ofDays(2261)).orElseThrow()).isBeforeOrEqualTo(to);
    }

    /** Twenty thousand cases each time; {@code -Drapport.proof=1000000} for the full proof. */
    @Test
    void it_agrees_with_a_slow_and_obvious_clock() {
        int cases = Integer.getInteger("rapport.proof", 20_000);
        IntStream.range(0, cases).parallel().forEach(WorkingTimeTest::check);
    }

    private static void check(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        boolean bySeconds = random.nextInt(20) == 0;
        Duration step = bySeconds ? Duration.ofSeconds(1) : Duration.ofMinutes(1);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant from = start(random, zone, step);
        long most = bySeconds ? 7_200 : random.nextInt(40) == 0 ? 43_200 : 2_880;
        Instant to = from.plus(step.multipliedBy(random.nextLong(most)));
        SlowTime slow = slow(random, zone, from, step);
        Schedule schedule = at(zone, new Week(slow.week()), slow.holidays().toArray(LocalDate[]::new));
        WorkingTime time = WorkingTime.of(schedule, slow.off());

        Duration worked = slow.between(from, to);
        assertThat(time.between(from, to)).as("between, case %d", seed).isEqualTo(worked);
        assertThat(time.open(from, to).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus))
                .as("open, case %d", seed)
                .isEqualTo(worked);
        assertThat(time.isWorking(from)).as("working, case %d", seed).isEqualTo(slow.isWorking(from));
        Duration part = step.multipliedBy(random.nextLong(worked.dividedBy(step) + 1));
        assertThat(time.after(from, part)).as("after, case %d", seed).contains(slow.after(from, part, to));
        Instant opening = slow.nextOpening(from, to);
        if (opening.isBefore(to)) {
            assertThat(time.nextOpening(from)).as("opening, case %d", seed).contains(opening);
        }
    }

    /** Often close to a change of the clocks. */
    private static Instant start(RandomGenerator random, ZoneId zone, Duration step) {
        Instant any = Instant.parse("1995-01-01T00:00:00Z").plusSeconds(random.nextLong(40L * 365 * 86_400));
        ZoneOffsetTransition transition = zone.getRules().nextTransition(any);
        Instant near = random.nextBoolean() && transition != null
                ? transition.getInstant().minusSeconds(random.nextInt(2 * 86_400))
                : any;
        return near.minusSeconds(Math.floorMod(near.getEpochSecond(), step.toSeconds()));
    }

    private static SlowTime slow(RandomGenerator random, ZoneId zone, Instant from, Duration step) {
        List<List<Hours>> week = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            week.add(random.nextInt(4) == 0 ? List.of() : hours(random));
        }
        Set<LocalDate> holidays = new TreeSet<>();
        LocalDate first = from.atZone(zone).toLocalDate();
        for (int i = random.nextInt(3); i > 0; i--) {
            holidays.add(first.plusDays(random.nextInt(4)));
        }
        List<Span> off = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant start = from.plus(step.multipliedBy(random.nextInt(3_000) - 500L));
            off.add(new Span(start, start.plus(step.multipliedBy(random.nextInt(1_500)))));
        }
        return new SlowTime(zone, week, holidays, off, step);
    }

    /** May touch, overlap, begin at midnight and end at the end of the day. */
    private static List<Hours> hours(RandomGenerator random) {
        List<Hours> hours = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextBoolean() ? random.nextInt(24) * 60 : random.nextInt(Hours.DAY);
            hours.add(new Hours(from, Math.min(Hours.DAY, from + 1 + random.nextInt(600))));
        }
        return random.nextInt(8) == 0 ? List.of(Hours.ALL_DAY) : hours;
    }
}
