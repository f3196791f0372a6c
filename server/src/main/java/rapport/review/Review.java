package rapport.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.Deciding;

/**
 * What may be, or was, said of an order in public. It never changes; what is done to it makes another.
 *
 * @param id its public name
 * @param subject the order
 * @param version how often it changed
 * @param written the review, once there is one
 * @param answer the seller's answer, once there is one
 */
@Deciding
record Review(UUID id, Subject subject, int version, Optional<Written> written, Optional<Answer> answer) {
    /**
     * The order, as it ended.
     *
     * @param orderId the order
     * @param conversationId its conversation
     * @param buyerId who may review
     * @param sellerId who may answer
     * @param serviceId what was ordered; empty for what was agreed on without a service
     * @param title the service's title then
     * @param endedAt when it ended
     */
    record Subject(
            UUID orderId,
            UUID conversationId,
            UUID buyerId,
            UUID sellerId,
            Optional<UUID> serviceId,
            String title,
            Instant endedAt) {}

    /**
     * What was written.
     *
     * @param words the thumb, the marks and the text
     * @param automatic why the system wrote it; empty if a person did
     * @param at when
     * @param editedAt when it was changed last
     */
    record Written(Words words, Optional<Automatic> automatic, Instant at, Optional<Instant> editedAt) {}

    /**
     * The content of a review.
     *
     * @param up the thumb
     * @param marks the marks; a review that nobody wrote has none
     * @param text the text; empty if nothing was said
     */
    record Words(boolean up, Optional<Marks> marks, String text) {
        /** What no seller should leave without a considered answer. */
        boolean isBad() {
            return !up || marks.filter(Marks::areLow).isPresent();
        }
    }

    /** Marks, 1..5 each. */
    record Marks(int speed, int quality, int communication) {
        private static final int LOW = 3;
        private static final int COUNT = 3;

        boolean areLow() {
            return speed + quality + communication <= LOW * COUNT;
        }
    }

    /** Why the system writes a review. */
    enum Automatic {
        /** Nobody took the order in time. */
        @JsonProperty("not_taken")
        NOT_TAKEN,
        /** It was taken, and not delivered in time. */
        @JsonProperty("not_delivered")
        NOT_DELIVERED;

        /** As it stands in the database. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What stands in the database so. */
        static Automatic ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** An answer. */
    record Answer(String text, Instant at, Optional<Instant> editedAt) {}

    boolean isBuyer(UUID accountId) {
        return accountId.equals(subject.buyerId());
    }

    boolean isSeller(UUID accountId) {
        return accountId.equals(subject.sellerId());
    }
}
