package rapport.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapport.platform.Deciding;
import rapport.policy.ContactLimits;

/**
 * How many people an account may still write to first ({@code ContactBudget} in {@code docs/openapi.yaml}).
 *
 * @param perHour how many within an hour
 * @param perDay how many within 24 hours
 * @param left how many now
 * @param nextAt when there will be one more; empty if all are there
 */
@Deciding
record ContactBudget(int perHour, int perDay, int left, Optional<Instant> nextAt) {
    private static final Duration HOUR = Duration.ofHours(1);

    /** As far back as one has to look. */
    static final Duration DAY = Duration.ofDays(1);

    /**
     * After conversations were begun.
     *
     * @param begun when, within the last day, the first first
     */
    static ContactBudget of(ContactLimits.Most most, List<Instant> begun, Instant now) {
        List<Instant> today = since(begun, now.minus(DAY));
        List<Instant> lately = since(begun, now.minus(HOUR));
        int leftOfDay = Math.max(0, most.perDay() - today.size());
        int leftOfHour = Math.max(0, most.perHour() - lately.size());
        Optional<Instant> dayGrows = grows(today, most.perDay(), DAY);
        Optional<Instant> hourGrows = grows(lately, most.perHour(), HOUR);
        // Where both hold it down, both have to give way.
        Optional<Instant> next = leftOfDay == leftOfHour
                ? dayGrows.flatMap(day -> hourGrows.map(hour -> hour.isAfter(day) ? hour : day))
                : leftOfDay < leftOfHour ? dayGrows : hourGrows;
        return new ContactBudget(most.perHour(), most.perDay(), Math.min(leftOfDay, leftOfHour), next);
    }

    private static List<Instant> since(List<Instant> begun, Instant since) {
        return begun.stream().filter(at -> at.isAfter(since)).toList();
    }

    /** When so many are within the time that one more may be. */
    private static Optional<Instant> grows(List<Instant> begun, int most, Duration within) {
        int over = Math.max(0, begun.size() - most);
        return over < begun.size() ? Optional.of(begun.get(over).plus(within)) : Optional.empty();
    }
}
