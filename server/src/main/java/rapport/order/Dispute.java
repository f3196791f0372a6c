package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/**
 * What two could not agree on.
 *
 * @param id the id
 * @param by who asked a moderator to decide
 * @param reason what it is about
 * @param text what he says of it
 * @param wish what should go back to the buyer in his eyes, in minor units
 * @param openedAt when
 * @param before the stage that it interrupts
 * @param reply what the other side says
 * @param decision what the moderator decided
 * @param found whether each side found the decision fair, once it said so
 */
@Deciding
record Dispute(
        UUID id,
        Side by,
        Reason reason,
        String text,
        Optional<Long> wish,
        Instant openedAt,
        Stage before,
        Optional<Reply> reply,
        Optional<Decision> decision,
        Map<Side, Boolean> found) {
    /** Makes what nobody can change. */
    Dispute {
        found = Map.copyOf(found);
    }

    /** What it can be about. */
    enum Reason {
        /** Nothing came. */
        @JsonProperty("not_delivered")
        NOT_DELIVERED,
        /** Something else came. */
        @JsonProperty("not_as_agreed")
        NOT_AS_AGREED,
        /** It is not good enough. */
        @JsonProperty("poor_quality")
        POOR_QUALITY,
        /** It comes too late. */
        @JsonProperty("late")
        LATE,
        /** The other side does not answer. */
        @JsonProperty("no_contact")
        NO_CONTACT,
        /** The other side wants more than was agreed on. */
        @JsonProperty("unfair_demand")
        UNFAIR_DEMAND,
        /** Something else. */
        @JsonProperty("other")
        OTHER
    }

    /** What the other side said, and when. */
    record Reply(String text, Instant at) {}

    /**
     * What a moderator decided; it is final.
     *
     * @param result in whose favour
     * @param refund what goes back to the buyer, in minor units; the rest goes to the seller
     * @param reason why, for both to read
     * @param moderatorId who
     * @param at when
     */
    record Decision(Result result, long refund, String reason, UUID moderatorId, Instant at) {}

    /** In whose favour it can be. */
    enum Result {
        /** Everything goes to the seller. */
        @JsonProperty("release")
        RELEASE,
        /** Everything goes back to the buyer. */
        @JsonProperty("refund")
        REFUND,
        /** Each gets a part. */
        @JsonProperty("split")
        SPLIT
    }

    /** The same, if it interrupts another stage than when it was opened. */
    Dispute interrupting(Stage stage) {
        return new Dispute(id, by, reason, text, wish, openedAt, stage, reply, decision, found);
    }

    Dispute replied(Reply said) {
        return new Dispute(id, by, reason, text, wish, openedAt, before, Optional.of(said), decision, found);
    }

    Dispute decided(Decision made) {
        return new Dispute(id, by, reason, text, wish, openedAt, before, reply, Optional.of(made), found);
    }

    Dispute rated(Side side, boolean fair) {
        Map<Side, Boolean> said = new EnumMap<>(Side.class);
        said.putAll(found);
        said.put(side, fair);
        return new Dispute(id, by, reason, text, wish, openedAt, before, reply, decision, said);
    }
}
