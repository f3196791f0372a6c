package rapport.policy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import rapport.platform.Deciding;

/**
 * What strikes lead to, as the operator sets it.
 *
 * @param expireAfterDays how long a strike counts
 * @param appealDays how long its author can object to it
 * @param steps what the first, second … strike that counts brings; further ones bring the last
 */
@Deciding
public record Ladder(int expireAfterDays, int appealDays, List<Step> steps) {
    /** Makes what nobody can change. */
    public Ladder {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a ladder has a step at least");
        }
    }

    /** What a strike brings. */
    public enum Consequence {
        /** It is said, and counted. */
        WARNING,
        /** Nothing new can be begun; what would be a warning waits for a moderator. */
        LIMITS,
        /** Nothing can be written. */
        FREEZE;

        /** As it stands in the API and in the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What stands in the database so. */
        public static Consequence ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One step.
     *
     * @param consequence what it brings
     * @param days for how long; empty for good, or for a warning
     */
    public record Step(Consequence consequence, OptionalInt days) {}

    /**
     * What a strike brings.
     *
     * @param counting how many strikes count, this one among them; 1 or more
     */
    public Step step(int counting) {
        return steps.get(Math.min(counting, steps.size()) - 1);
    }
}
