package rapport.insight;

import java.util.List;
import rapport.platform.Deciding;

/** Habits beside outcomes. That they stand beside each other says nothing of cause. */
@Deciding
public record Figures(Habits habits, Results results) {
    static Figures of(Sums sums, List<Results.Income> income) {
        return new Figures(Habits.of(sums), Results.of(sums, income));
    }
}
