package rapport.insight;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * Some sellers together.
 *
 * @param kind by what they are put together
 * @param key which of them these are
 * @param sellers how many
 * @param figures what they come to; null where there are so few that it would tell of single ones
 */
@Deciding
public record Cohort(
        String kind, String key, int sellers, @Nullable Figures figures) {
    /** By what sellers are put together. */
    public enum Kind {
        /** Everybody. */
        ALL,
        /** By the month of sign-up. */
        JOINED,
        /** By how soon they answer. */
        SPEED;

        /** The name in data. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
