package rapport.policy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * What an account may do.
 *
 * @param level how it stands
 * @param until until when, unless something else happens; null without an end
 */
@Deciding
public record Standing(Level level, @Nullable Instant until) {
    /** Nothing against it. */
    public static final Standing GOOD = new Standing(Level.GOOD, null);

    /** How an account stands, the best first. */
    public enum Level {
        /** Nothing against it. */
        GOOD,
        /** A strike counts, and has no other effect. */
        WARNED,
        /** It answers, but begins nothing new. */
        LIMITED,
        /** It reads, but does not write. */
        FROZEN;

        /** As it stands in the API. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an account stands by its strikes and freezes. */
    public static Standing of(List<Strike> strikes, List<Freeze> freezes, Instant now) {
        List<Freeze> frozen =
                freezes.stream().filter(freeze -> freeze.isInForce(now)).toList();
        if (!frozen.isEmpty()) {
            return new Standing(
                    Level.FROZEN,
                    last(frozen.stream()
                            .map(one -> Optional.ofNullable(one.until()))
                            .toList()));
        }
        List<Strike> limits = strikes.stream()
                .filter(strike -> strike.consequence() == Ladder.Consequence.LIMITS && strike.isInForce(now))
                .toList();
        if (!limits.isEmpty()) {
            return new Standing(
                    Level.LIMITED,
                    last(limits.stream()
                            .map(one -> Optional.ofNullable(one.until()))
                            .toList()));
        }
        List<Strike> counting =
                strikes.stream().filter(strike -> strike.counts(now)).toList();
        return counting.isEmpty()
                ? GOOD
                : new Standing(
                        Level.WARNED,
                        last(counting.stream()
                                .map(one -> Optional.of(one.expiresAt()))
                                .toList()));
    }

    /** The latest end; null if one of them has none. */
    private static @Nullable Instant last(List<Optional<Instant>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream()
                        .map(Optional::orElseThrow)
                        .max(Instant::compareTo)
                        .orElse(null)
                : null;
    }
}
