package rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.policy.ContactLimits;

class ContactBudgetTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final ContactLimits.Most MOST = new ContactLimits.Most(2, 3);

    private static Instant ago(Duration time) {
        return NOW.minus(time);
    }

    private static ContactBudget after(Instant... begun) {
        return ContactBudget.of(MOST, List.of(begun), NOW);
    }

    @Test
    void at_first_all_are_there() {
        assertThat(after()).isEqualTo(new ContactBudget(2, 3, 2, java.util.Optional.empty()));
    }

    @Test
    void within_an_hour_the_hour_holds_and_after_it_the_day() {
        assertThat(after(ago(Duration.ofMinutes(50)), ago(Duration.ofMinutes(10))))
                .returns(0, ContactBudget::left)
                .returns(
                        NOW.plus(Duration.ofMinutes(10)),
                        budget -> budget.nextAt().orElseThrow());
        assertThat(after(ago(Duration.ofHours(23)), ago(Duration.ofHours(5)), ago(Duration.ofHours(2))))
                .returns(0, ContactBudget::left)
                .returns(
                        NOW.plus(Duration.ofHours(1)), budget -> budget.nextAt().orElseThrow());
    }

    @Test
    void what_is_older_than_a_day_counts_no_more() {
        assertThat(after(ago(Duration.ofHours(24)), ago(Duration.ofHours(30))).left())
                .isEqualTo(2);
    }

    @Test
    void who_began_more_than_he_may_now_waits_until_there_is_one_again() {
        assertThat(after(
                                ago(Duration.ofHours(20)),
                                ago(Duration.ofHours(19)),
                                ago(Duration.ofHours(18)),
                                ago(Duration.ofHours(17)))
                        .nextAt())
                .contains(NOW.plus(Duration.ofHours(5)));
    }

    @Test
    void it_grows_when_it_says_and_not_before() {
        Random random = new Random(17);
        for (int n = 0; n < 2_000; n++) {
            List<Instant> begun = Stream.generate(() -> ago(Duration.ofSeconds(random.nextInt(90_000))))
                    .limit(random.nextInt(6))
                    .sorted()
                    .toList();
            ContactBudget budget = ContactBudget.of(MOST, begun, NOW);
            budget.nextAt().ifPresent(next -> {
                assertThat(ContactBudget.of(MOST, begun, next.minusMillis(1)).left())
                        .as("%s", begun)
                        .isEqualTo(budget.left());
                assertThat(ContactBudget.of(MOST, begun, next).left())
                        .as("%s", begun)
                        .isGreaterThan(budget.left());
            });
        }
    }
}
