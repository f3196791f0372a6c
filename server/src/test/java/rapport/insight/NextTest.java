package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextTest {
    private static List<HabitShare> habits(Map<Measure, Long> counts) {
        return Habits.of(new Sums(counts)).shares();
    }

    /** All habits as good as can be. */
    private static EnumMap<Measure, Long> best() {
        EnumMap<Measure, Long> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.TURNS_TEN_MINUTES, 100L);
        counts.put(Measure.MESSAGES, 100L);
        counts.put(Measure.POLITE_MESSAGES, 100L);
        counts.put(Measure.PROFESSIONAL_MESSAGES, 100L);
        counts.put(Measure.STEPS_IN_TIME, 100L);
        counts.put(Measure.ENDED, 100L);
        counts.put(Measure.OFFERED, 100L);
        counts.put(Measure.ANSWERABLE, 100L);
        counts.put(Measure.ANSWERED, 100L);
        return counts;
    }

    @Test
    void of_nothing_nothing_is_said() {
        assertThat(Next.of(habits(Map.of()))).isEqualTo(new Next("too_few", null, false));
        assertThat(Next.of(habits(Map.of(Measure.TURNS_LATER, 4L)))).isEqualTo(new Next("too_few", null, false));
    }

    @Test
    void who_keeps_all_habits_has_nothing_to_work_on() {
        assertThat(Next.of(habits(best()))).isEqualTo(new Next("kept", null, false));
    }

    @Test
    void the_widest_gap_by_its_weight_comes_first() {
        EnumMap<Measure, Long> counts = best();
        // A gap of 0.35 weighs 5, one of 0.70 weighs 2.
        counts.put(Measure.TURNS_TEN_MINUTES, 40L);
        counts.put(Measure.TURNS_LATER, 60L);
        counts.put(Measure.ANSWERED, 25L);
        assertThat(Next.of(habits(counts))).isEqualTo(new Next("work_on", "answers", true));
        counts.put(Measure.ANSWERED, 0L);
        assertThat(Next.of(habits(counts))).isEqualTo(new Next("work_on", "reviews", true));
    }

    @Test
    void what_chance_could_explain_steps_back_behind_what_it_could_not() {
        EnumMap<Measure, Long> counts = best();
        // Two of five: far below, and yet the interval reaches beyond the target.
        counts.put(Measure.TURNS_TEN_MINUTES, 2L);
        counts.put(Measure.TURNS_LATER, 3L);
        assertThat(Next.of(habits(counts))).isEqualTo(new Next("work_on", "answers", false));
        counts.put(Measure.POLITE_MESSAGES, 70L);
        assertThat(Next.of(habits(counts))).isEqualTo(new Next("work_on", "politeness", true));
    }

    @Test
    void of_equal_ones_the_first_is_named() {
        EnumMap<Measure, Long> counts = best();
        counts.put(Measure.POLITE_MESSAGES, 50L);
        counts.put(Measure.PROFESSIONAL_MESSAGES, 50L);
        assertThat(Next.of(habits(counts)).habit()).isEqualTo("politeness");
    }

    @Test
    void too_few_occasions_are_never_worked_on() {
        EnumMap<Measure, Long> counts = best();
        counts.put(Measure.ANSWERED, 0L);
        counts.put(Measure.ANSWERABLE, 4L);
        assertThat(Next.of(habits(counts)).verdict()).isEqualTo("kept");
    }
}
