package rapport.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.policy.Ladder.Consequence;
import rapport.policy.Standing.Level;

class StandingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void without_strikes_there_is_nothing_against_an_account() {
        assertThat(Standing.of(List.of(), List.of(), NOW)).isEqualTo(Standing.GOOD);
    }

    @Test
    void a_warning_is_remembered_until_the_strike_expires() {
        Strike strike = strike(Consequence.WARNING, null, null);
        assertThat(Standing.of(List.of(strike), List.of(), NOW)).isEqualTo(new Standing(Level.WARNED, day(180)));
        assertThat(Standing.of(List.of(strike), List.of(), day(180))).isEqualTo(Standing.GOOD);
    }

    @Test
    void limits_last_as_long_as_the_longest_of_them() {
        Standing standing = Standing.of(
                List.of(strike(Consequence.LIMITS, day(3), null), strike(Consequence.LIMITS, day(7), null)),
                List.of(),
                NOW);
        assertThat(standing).isEqualTo(new Standing(Level.LIMITED, day(7)));
    }

    @Test
    void a_freeze_without_an_end_has_none() {
        List<Freeze> freezes = List.of(freeze(day(5), null), freeze(null, null));
        assertThat(Standing.of(List.of(), freezes, NOW)).isEqualTo(new Standing(Level.FROZEN, null));
    }

    @Test
    void thawed_and_withdrawn_count_no_more() {
        Strike withdrawn = strike(Consequence.LIMITS, day(7), NOW);
        assertThat(Standing.of(List.of(withdrawn), List.of(freeze(day(5), NOW)), NOW))
                .isEqualTo(Standing.GOOD);
    }

    @Test
    void at_its_end_a_freeze_is_over() {
        assertThat(Standing.of(List.of(), List.of(freeze(day(5), null)), day(5)))
                .isEqualTo(Standing.GOOD);
    }

    private static Strike strike(Consequence consequence, @Nullable Instant until, @Nullable Instant withdrawnAt) {
        return new Strike(
                UUID.randomUUID(), NOW, UUID.randomUUID(), "Номер", day(180), consequence, until, withdrawnAt);
    }

    private static Freeze freeze(@Nullable Instant until, @Nullable Instant thawedAt) {
        return new Freeze(UUID.randomUUID(), NOW, null, "Номер", until, thawedAt);
    }

    private static Instant day(int n) {
        return NOW.plus(Duration.ofDays(n));
    }
}
