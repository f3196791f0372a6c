package rapport.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.account.Language;
import rapport.account.Person;

/**
 * A review as one of its two sides reads it ({@code OrderReview} in {@code docs/openapi.yaml}).
 *
 * @param orderId of which order
 * @param conversationId the order's conversation
 * @param serviceId what was ordered; null for what was agreed on without a service
 * @param title the service's title then
 * @param buyer who may review
 * @param seller who may answer
 * @param version what the ETag says
 * @param review what was written; null until something was
 * @param answer what was answered; null until something was
 * @param mayWrite whether the reader may write or change the review
 * @param mayAnswer whether he may answer or change the answer
 * @param until until when he may; null for no end
 */
record ReviewView(
        UUID orderId,
        UUID conversationId,
        @Nullable UUID serviceId,
        String title,
        Person buyer,
        Person seller,
        int version,
        @Nullable Written review,
        @Nullable Answer answer,
        boolean mayWrite,
        boolean mayAnswer,
        @Nullable Instant until) {
    /** What was written. */
    record Written(
            boolean up,
            boolean bad,
            Review.@Nullable Marks marks,
            String text,
            Review.@Nullable Automatic automatic,
            Instant at,
            @Nullable Instant editedAt) {
        static Written of(Review.Written written) {
            return new Written(
                    written.words().up(),
                    written.words().isBad(),
                    written.words().marks().orElse(null),
                    written.words().text(),
                    written.automatic().orElse(null),
                    written.at(),
                    written.editedAt().orElse(null));
        }
    }

    /** What was answered. */
    record Answer(String text, Instant at, @Nullable Instant editedAt) {
        static Answer of(Review.Answer answer) {
            return new Answer(answer.text(), answer.at(), answer.editedAt().orElse(null));
        }
    }

    /** A page of a seller's own reviews. */
    record OwnPage(List<ReviewView> items, @Nullable String nextCursor, int count, int unanswered) {}

    /** All reviews of a seller or a service in numbers; averages are null where there are no marks. */
    record Summary(
            int count,
            int liked,
            int marked,
            @Nullable BigDecimal speed,
            @Nullable BigDecimal quality,
            @Nullable BigDecimal communication,
            List<Integer> distribution) {}

    /** A review as everybody reads it. */
    record Public(
            UUID id,
            String buyer,
            String title,
            Written review,
            @Nullable Answer answer) {}

    /** A page of those. */
    record PublicPage(
            Summary summary, List<Public> items, @Nullable String nextCursor) {}

    /** A wording of thanks. */
    record Wording(String text, Language language) {}
}
