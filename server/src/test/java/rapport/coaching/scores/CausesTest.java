package rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.coaching.scores.Causes.CauseKey;
import rapport.coaching.scores.Causes.Time;
import rapport.coaching.scores.PeriodScores.Sums;

class CausesTest {
    private static final CauseKey GREETING = new CauseKey(Part.POLITENESS, "greeting");
    private static final CauseKey COLD = new CauseKey(Part.POLITENESS, "cold");
    private static final CauseKey HOUR = new CauseKey(Part.SPEED, "hour");

    @Test
    void a_cause_counts_with_its_mean_over_all_answers() {
        Time now = time(Map.of(GREETING, new Tally(24, 2), COLD, new Tally(-22, 1), HOUR, new Tally(-40, 1)), 10, 4);

        assertThat(Causes.of(now, time(Map.of(), 0, 0)))
                .containsExactly(
                        new MyScores.Cause("speed", "hour", -10, null, 1),
                        new MyScores.Cause("politeness", "greeting", 2.4, null, 2),
                        new MyScores.Cause("politeness", "cold", -2.2, null, 1));
    }

    @Test
    void against_an_earlier_time_those_come_first_that_changed_most_and_what_ceased_is_told_too() {
        Time before = time(Map.of(GREETING, new Tally(30, 3), COLD, new Tally(-88, 4)), 10, 5);
        Time now = time(Map.of(GREETING, new Tally(60, 5)), 10, 5);

        assertThat(Causes.of(now, before))
                .containsExactly(
                        new MyScores.Cause("politeness", "cold", 0, 8.8, 0),
                        new MyScores.Cause("politeness", "greeting", 6, 3.0, 5));
    }

    @Test
    void a_sum_is_that_of_the_whole_points_shown_and_needs_all_three() {
        Sums sums = new Sums(new Tally(149, 2), new Tally(181, 3), new Tally(200, 3));

        assertThat(PeriodScores.of(sums, 2)).isEqualTo(new PeriodScores(75, 60, 67, 202, 2, 3));
        assertThat(PeriodScores.of(sums, 3)).isEqualTo(new PeriodScores(null, 60, 67, null, 2, 3));
    }

    private static Time time(Map<CauseKey, Tally> points, int messages, int replies) {
        Sums sums = new Sums(new Tally(0, replies), new Tally(0, messages), new Tally(0, messages));
        return new Time(points, PeriodScores.of(sums, PeriodScores.ENOUGH));
    }
}
