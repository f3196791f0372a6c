package rapport.policy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;

/**
 * A breach that a moderator has confirmed.
 *
 * @param id the id, that of its entry in the log
 * @param at when
 * @param rulingId the verdict that it confirms
 * @param reason the moderator's words
 * @param expiresAt until when it counts
 * @param consequence what it brought
 * @param until until when that lasts; null as long as it counts, and for a warning
 * @param withdrawnAt when an appeal took it away; null if none did
 */
@Deciding
public record Strike(
        UUID id,
        Instant at,
        UUID rulingId,
        String reason,
        Instant expiresAt,
        Ladder.Consequence consequence,
        @Nullable Instant until,
        @Nullable Instant withdrawnAt) {
    /** Whether it counts when the next one comes. */
    public boolean counts(Instant now) {
        return withdrawnAt == null && expiresAt.isAfter(now);
    }

    /** Whether what it brought is in force; limits without days last as long as the strike counts. */
    boolean isInForce(Instant now) {
        return withdrawnAt == null && (until == null ? expiresAt : until).isAfter(now);
    }
}
