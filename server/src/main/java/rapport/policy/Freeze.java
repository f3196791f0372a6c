package rapport.policy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * A time in which an account cannot write.
 *
 * @param id the id, that of its entry in the log
 * @param at since when
 * @param strikeId the strike that brought it; null if a moderator decided it by itself
 * @param reason the moderator's words
 * @param until its end; null if it has none
 * @param thawedAt when a moderator ended it; null if none did
 */
@Deciding
public record Freeze(
        UUID id,
        Instant at,
        @Nullable UUID strikeId,
        String reason,
        @Nullable Instant until,
        @Nullable Instant thawedAt) {
    /** Whether it is in force. */
    public boolean isInForce(Instant now) {
        return thawedAt == null && (until == null || until.isAfter(now));
    }
}
