package rapport.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * The one habit to work on next: what is weakest by what the lesson asks. The rule knows nothing of the outcomes, because from a few
 * dozen cases nobody can tell what would earn most.
 *
 * @param verdict {@code work_on}, {@code kept} if nothing is below its target, {@code too_few} if no habit had enough occasions
 * @param habit which one, if there is one
 * @param sure whether it is below its target although chance is allowed for
 */
@Deciding
public record Next(String verdict, @Nullable String habit, boolean sure) {
    static Next of(List<HabitShare> shares) {
        List<HabitShare> known =
                shares.stream().filter(one -> one.share().enough()).toList();
        if (known.isEmpty()) {
            return new Next("too_few", null, false);
        }
        Optional<HabitShare> weakest = known.stream()
                .filter(one -> one.gap() > 0)
                // Of equal ones the first: min() keeps it, max() would not.
                .min(Comparator.comparing((HabitShare one) -> !one.isSurelyBelow())
                        .thenComparingDouble(one -> -one.weight() * one.gap()));
        return weakest.map(one -> new Next("work_on", one.key(), one.isSurelyBelow()))
                .orElse(new Next("kept", null, false));
    }
}
