package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohortsTest {
    private static Cohorts.Seller seller(int number, LocalDate joined, int replies, int speed) {
        return new Cohorts.Seller(
                new UUID(0, number),
                joined.atStartOfDay().toInstant(ZoneOffset.UTC),
                new Sums(Map.of(Measure.REPLIES, (long) replies, Measure.SPEED_POINTS, (long) replies * speed)),
                Map.of("RUB", 100L));
    }

    private static List<Cohort> of(Cohort.Kind kind, List<Cohorts.Seller> sellers) {
        return Cohorts.of(sellers, List.of()).stream()
                .filter(cohort -> cohort.kind().equals(kind.key()))
                .toList();
    }

    @Test
    void everybody_is_told_of_however_few_they_are() {
        Cohort all = of(Cohort.Kind.ALL, List.of()).getFirst();
        assertThat(all.sellers()).isZero();
        assertThat(all.figures()).isNotNull();
    }

    @Test
    void quarters_go_by_speed_the_quickest_first_and_those_with_too_few_answers_stand_apart() {
        List<Cohorts.Seller> sellers = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(number -> seller(number, LocalDate.of(2026, 1, 1), 10, number))
                .toList());
        sellers.add(seller(99, LocalDate.of(2026, 1, 1), 2, 100));
        List<Cohort> quarters = of(Cohort.Kind.SPEED, sellers);
        assertThat(quarters).extracting(Cohort::key).containsExactly("1", "2", "3", "4", "few");
        assertThat(quarters).extracting(Cohort::sellers).containsExactly(5, 5, 5, 5, 1);
        assertThat(quarters.stream()
                        .filter(cohort -> cohort.figures() != null)
                        .map(cohort -> Objects.requireNonNull(cohort.figures())
                                .habits()
                                .scores()
                                .speed()))
                .as("of the one and the smallest quarter nothing is told: everybody less the rest would be the one")
                .containsExactly(12, 7, 2);
    }

    @Test
    void what_is_not_told_cannot_be_found_by_subtraction() {
        List<Cohorts.Seller> sellers = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            for (int number = 0; number < 2 * month; number++) {
                sellers.add(seller(10 * month + number, LocalDate.of(2026, month, 1), 10, 50));
            }
        }
        assertThat(of(Cohort.Kind.JOINED, sellers))
                .filteredOn(cohort -> cohort.figures() == null)
                .extracting(Cohort::sellers)
                .containsExactly(2, 4);
    }

    @Test
    void of_fewer_than_five_only_the_number_is_told() {
        List<Cohorts.Seller> four = IntStream.range(0, 4)
                .mapToObj(number -> seller(number, LocalDate.of(2026, 1, 1), 10, 50))
                .toList();
        assertThat(of(Cohort.Kind.JOINED, four)).containsExactly(new Cohort("joined", "2026-01", 4, null));
    }

    @Test
    void months_beyond_the_last_twelve_are_told_of_together() {
        List<Cohorts.Seller> sellers = IntStream.range(0, 14)
                .mapToObj(number -> seller(number, LocalDate.of(2025, 1, 15).plusMonths(number), 1, 1))
                .toList();
        List<Cohort> months = of(Cohort.Kind.JOINED, sellers);
        assertThat(months).hasSize(13);
        assertThat(months.getFirst()).isEqualTo(new Cohort("joined", "earlier", 2, null));
        assertThat(months.getLast().key()).isEqualTo("2026-02");
    }

    @Test
    void money_of_a_cohort_is_added_up_by_currency() {
        List<Cohorts.Seller> five = IntStream.range(0, 5)
                .mapToObj(number -> seller(number, LocalDate.of(2026, 1, 1), 10, 50))
                .toList();
        Cohort month = of(Cohort.Kind.JOINED, five).getFirst();
        assertThat(Objects.requireNonNull(month.figures()).results().income())
                .containsExactly(new Results.Income("RUB", 500, List.of()));
    }

    @Test
    void the_weeks_of_a_period_are_all_that_touch_it() {
        // Sunday evening in London is Monday in Moscow.
        Instant sunday = Instant.parse("2026-03-01T22:00:00Z");
        assertThat(Period.until(sunday, 30, ZoneId.of("Europe/Moscow")).weeks())
                .startsWith(LocalDate.of(2026, 1, 26))
                .endsWith(LocalDate.of(2026, 3, 2))
                .hasSize(6);
        assertThat(Period.until(sunday, 30, ZoneOffset.UTC).weeks()).endsWith(LocalDate.of(2026, 2, 23));
        // Its end is no part of it.
        assertThat(Period.until(Instant.parse("2026-03-02T00:00:00Z"), 30, ZoneOffset.UTC)
                        .weeks())
                .endsWith(LocalDate.of(2026, 2, 23));
    }

    @Test
    void a_text_that_would_be_a_formula_is_none_and_commas_and_quotes_are_kept() {
        assertThat(Csv.cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(List.of(Csv.cell("+1"), Csv.cell("-1"), Csv.cell("@a"), Csv.cell("\tx")))
                .allMatch(cell -> cell.startsWith("'"));
        assertThat(Csv.cell(-5L)).isEqualTo("-5");
        assertThat(Csv.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
    }
}
