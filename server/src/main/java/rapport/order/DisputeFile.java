package rapport.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Person;
import rapport.catalogue.Money;
import rapport.conversation.Side;
import rapport.policy.LogViews;

/**
 * A dispute as a moderator reads it, with all that speaks in it but the conversation; see {@code DisputeFile} in {@code
 * docs/openapi.yaml}.
 *
 * @param state open, decided, or over without a decision
 * @param ripe whether it can be decided: everybody had his say, or the time to have it
 * @param order the order as its buyer reads it, with nothing in it that only he may do or know
 * @param held what there is, or was, to be shared out
 * @param ratings whether the two found the decision fair
 * @param decidedBy who decided
 * @param log everything that was ever done to the order, in its order
 * @param ledger where its money went
 * @param verdicts what the guard had to say in the conversation, the latest first
 */
record DisputeFile(
        State state,
        boolean ripe,
        OrderView order,
        Money held,
        Ratings ratings,
        @Nullable Person decidedBy,
        List<Done> log,
        List<Moved> ledger,
        List<LogViews.Line> verdicts) {
    /** How far a dispute is. */
    enum State {
        /** It waits for a decision. */
        @com.fasterxml.jackson.annotation.JsonProperty("open")
        OPEN,
        /** It is decided. */
        @com.fasterxml.jackson.annotation.JsonProperty("decided")
        DECIDED,
        /** The two went on, or parted, without one. */
        @com.fasterxml.jackson.annotation.JsonProperty("over")
        OVER;

        static State of(Order order) {
            return switch (order.stage()) {
                case DISPUTED -> OPEN;
                case DECIDED -> DECIDED;
                default -> OVER;
            };
        }
    }

    /** Whether each side found the decision fair; null for one that has not said so. */
    record Ratings(@Nullable Boolean buyer, @Nullable Boolean seller) {}

    /** Something that was done; {@code seq}: where the conversation shows it. */
    record Done(
            Instant at,
            Act act,
            Actor actor,
            @Nullable String card,
            @Nullable UUID itemId,
            @Nullable Integer seq) {}

    /** Money that moved. */
    record Moved(Instant at, Outcome.Pocket from, Outcome.Pocket to, Money amount) {}

    /** A dispute in the list; {@code isOwn}: the moderator is one of the two, and another one decides. */
    record Row(
            UUID orderId,
            String title,
            Person buyer,
            Person seller,
            Side by,
            Dispute.Reason reason,
            Money held,
            Instant openedAt,
            Instant answerBy,
            boolean ripe,
            boolean isOwn,
            @Nullable Instant decidedAt,
            Dispute.@Nullable Result result) {}
}
