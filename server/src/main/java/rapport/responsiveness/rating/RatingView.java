package rapport.responsiveness.rating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Person;

/**
 * One's own rating, as the API tells it. Numbers are hundredths of a point.
 *
 * @param number 0..10000
 * @param base where everybody begins
 * @param events what moved it, the latest first
 * @param leftOff how many earlier first answers in time are not listed one by one
 * @param leftOffShare what they add together
 * @param upcoming what is about to move it
 * @param answersToBase how many first answers in time bring it back to the base; null if they alone cannot
 * @param rules the rules in force
 * @param earlierRules those by which some of the events are weighed
 * @param now the time of all this
 */
record RatingView(
        int number,
        int base,
        List<EventView> events,
        int leftOff,
        int leftOffShare,
        List<Upcoming> upcoming,
        @Nullable Integer answersToBase,
        RulesView rules,
        List<RulesView> earlierRules,
        Instant now) {
    /** One event; {@code orderId} is null where it is about a first contact, {@code pardon} where it counts. */
    record EventView(
            UUID id,
            RatingEvent.Kind kind,
            Person buyer,
            UUID conversationId,
            @Nullable UUID orderId,
            Instant at,
            Instant expiresAt,
            int rulesVersion,
            RatingEvent.@Nullable Pardon pardon,
            int share,
            int without,
            int afterExpiry) {}

    /** What happens by itself at {@code at}, and the number then; {@code ifAnswered} of a first contact that is answered before. */
    record Upcoming(
            RatingEvent.Kind kind,
            Person buyer,
            UUID conversationId,
            @Nullable UUID orderId,
            Instant at,
            int ifNot,
            @Nullable Integer ifAnswered) {}

    /** Weights, as the operator's file names them. */
    record RulesView(
            int version,
            Instant since,
            int priorInTime,
            int priorMissed,
            int missed,
            int failedOrder,
            int overdueDelivery,
            int countsForDays) {
        static RulesView of(RatingRules rules) {
            return new RulesView(
                    rules.version(),
                    rules.since(),
                    rules.weights().priorInTime(),
                    rules.weights().priorMissed(),
                    rules.weights().missed(),
                    rules.weights().failedOrder(),
                    rules.weights().overdueDelivery(),
                    rules.weights().countsForDays());
        }
    }
}
