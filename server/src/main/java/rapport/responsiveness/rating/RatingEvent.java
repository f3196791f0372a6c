package rapport.responsiveness.rating;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;
import rapport.policy.RatingWeights;

/**
 * Something that moved a seller's rating.
 *
 * @param id its id
 * @param kind what happened
 * @param about what it is about
 * @param at when
 * @param rules the rules of that time, by which it is weighed
 * @param pardon why it counts for nothing, if it does
 */
@Deciding
record RatingEvent(UUID id, Kind kind, About about, Instant at, RatingRules rules, Optional<Pardon> pardon) {
    /**
     * Whom and what it is about.
     *
     * @param sellerId whose rating it moved
     * @param buyerId with whom
     * @param conversationId where
     * @param subjectId the conversation of a first contact, or the order
     */
    record About(UUID sellerId, UUID buyerId, UUID conversationId, UUID subjectId) {}

    /** What can be counted once only. */
    enum Cause {
        /** A new buyer's first writing. */
        CONTACT,
        /** The delivery of an order. */
        DELIVERY,
        /** The end of an order. */
        ORDER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What moves a rating. */
    enum Kind {
        /** A new buyer was answered within 24 hours. */
        @JsonProperty("in_time")
        IN_TIME(Cause.CONTACT),
        /** A new buyer was not. */
        @JsonProperty("missed")
        MISSED(Cause.CONTACT),
        /** An order was not delivered in time. */
        @JsonProperty("overdue")
        OVERDUE(Cause.DELIVERY),
        /** An order ended by the seller's fault. */
        @JsonProperty("failed")
        FAILED(Cause.ORDER);

        private final Cause cause;

        Kind(Cause cause) {
            this.cause = cause;
        }

        Cause cause() {
            return cause;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Why something counts for nothing. */
    enum Pardon {
        /** The buyer agreed to part. */
        @JsonProperty("refund_agreed")
        REFUND_AGREED,
        /** It was spam. */
        @JsonProperty("spam")
        SPAM,
        /** The seller blocked who wrote it. */
        @JsonProperty("blocked")
        BLOCKED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Pardon ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Until when it counts. */
    Instant expiresAt() {
        return at.plus(Duration.ofDays(rules.weights().countsForDays()));
    }

    /** Whether it counts at an instant. */
    boolean countsAt(Instant now) {
        return pardon.isEmpty() && !at.isAfter(now) && now.isBefore(expiresAt());
    }

    /** How many first answers it weighs; none if it is about an order. */
    int answers() {
        return switch (kind) {
            case IN_TIME -> 1;
            case MISSED -> rules.weights().missed();
            case OVERDUE, FAILED -> 0;
        };
    }

    /** The points that it costs directly; none if it is about a first answer. */
    int points() {
        RatingWeights weights = rules.weights();
        return switch (kind) {
            case IN_TIME, MISSED -> 0;
            case OVERDUE -> weights.overdueDelivery();
            case FAILED -> weights.failedOrder();
        };
    }
}
