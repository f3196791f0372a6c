package rapport.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands, as its owner and moderators see it ({@code Standing} in {@code docs/openapi.yaml}).
 *
 * @param level good, warned, limited or frozen
 * @param until until when, unless something else happens; null without an end
 * @param strikes all strikes, the latest first
 * @param freezes all freezes, the latest first
 * @param appeals all objections, the latest first
 * @param ladder what strikes lead to
 */
public record StandingView(
        String level,
        @Nullable Instant until,
        List<StrikeView> strikes,
        List<FreezeView> freezes,
        List<AppealView> appeals,
        LadderView ladder) {
    /** A strike; {@code text} is what it was given for, null once that is forgotten. */
    public record StrikeView(
            UUID id,
            Instant at,
            Instant expiresAt,
            String reason,
            List<String> titles,
            @Nullable String text,
            String consequence,
            @Nullable Instant until,
            String state) {}

    /** A freeze. */
    public record FreezeView(UUID id, Instant at, @Nullable Instant until, String reason, String state) {}

    /** An objection. */
    public record AppealView(
            UUID id,
            Instant at,
            Against against,
            String plea,
            String state,
            @Nullable String reason,
            @Nullable Instant decidedAt) {}

    /** What an objection is against; {@code text} is null for freezes, and once it is forgotten. */
    public record Against(
            String kind,
            UUID id,
            List<String> titles,
            @Nullable String text,
            String reason) {}

    /** What strikes lead to. */
    public record LadderView(int expireAfterDays, int appealDays, List<StepView> steps) {}

    /** One step; {@code days} is null for good, and for a warning. */
    public record StepView(
            int strikes, String consequence, @Nullable Integer days) {}
}
