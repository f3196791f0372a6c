package rapport.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rapport.order.HowEnded;
import rapport.order.OrderEnded;
import rapport.platform.Deciding;

/** Decides which orders can be reviewed, and who may say what until when. */
@Deciding
final class ReviewRules {
    /** The buyer has so long after the end to write. */
    static final Duration TO_WRITE = Duration.ofDays(30);

    /** What was written can be changed for so long. */
    static final Duration TO_EDIT = Duration.ofDays(7);

    private ReviewRules() {}

    /** What comes of a wish to write. */
    sealed interface Outcome {
        /** It is now so; {@code isNew} unless something was only changed. */
        record Done(Review review, boolean isNew) implements Outcome {}

        /** It is so already. */
        record Same() implements Outcome {}

        /** It is too early or too late. */
        record NotNow() implements Outcome {}
    }

    /**
     * What the end of an order leaves to be said, if anything. Whoever ends an order while that is free, or agrees with the other
     * side on parting, has nothing to say of its work in public.
     *
     * @param id the public name of the review
     */
    static Optional<Review> open(OrderEnded ended, UUID id) {
        Review.Subject subject = new Review.Subject(
                ended.orderId(),
                ended.conversationId(),
                ended.buyerId(),
                ended.sellerId(),
                ended.serviceId(),
                ended.title(),
                ended.at());
        return switch (ended.how()) {
            case ACCEPTED, ACCEPTED_BY_TIME, DECIDED -> Optional.of(opened(subject, id, Optional.empty()));
            case LAPSED, CANCELLED_BY_BUYER ->
                ended.sellersFault() ? Optional.of(opened(subject, id, why(ended))) : Optional.empty();
            case NOT_PAID, DECLINED, REFUND_AGREED -> Optional.empty();
        };
    }

    /** What the system itself says in public; nothing of work that was delivered, whatever came of it. */
    private static Optional<Review.Automatic> why(OrderEnded ended) {
        if (ended.wasDelivered()) {
            return Optional.empty();
        }
        return Optional.of(
                ended.how() == HowEnded.LAPSED && !ended.wasTaken()
                        ? Review.Automatic.NOT_TAKEN
                        : Review.Automatic.NOT_DELIVERED);
    }

    private static Review opened(Review.Subject subject, UUID id, Optional<Review.Automatic> automatic) {
        Optional<Review.Written> written = automatic.map(why -> new Review.Written(
                new Review.Words(false, Optional.empty(), ""), automatic, subject.endedAt(), Optional.empty()));
        return new Review(id, subject, 1, written, Optional.empty());
    }

    /** The buyer writes, puts his own words in the place of the system's, or changes what he wrote. */
    static Outcome write(Review review, Review.Words words, Instant now) {
        Optional<Review.Written> own = own(review);
        if (own.filter(written -> written.words().equals(words)).isPresent()) {
            return new Outcome.Same();
        }
        if (!isIn(writeUntil(review), now)) {
            return new Outcome.NotNow();
        }
        Review.Written written = own.map(
                        before -> new Review.Written(words, Optional.empty(), before.at(), Optional.of(now)))
                .orElseGet(() -> new Review.Written(words, Optional.empty(), now, Optional.empty()));
        // What was answered to the system was not answered to the buyer.
        return new Outcome.Done(
                new Review(review.id(), review.subject(), review.version() + 1, Optional.of(written), Optional.empty()),
                own.isEmpty());
    }

    /** The seller answers, or changes his answer. */
    static Outcome answer(Review review, String text, Instant now) {
        if (review.answer().filter(answer -> answer.text().equals(text)).isPresent()) {
            return new Outcome.Same();
        }
        if (!mayAnswer(review, now)) {
            return new Outcome.NotNow();
        }
        Review.Answer answer = review.answer()
                .map(before -> new Review.Answer(text, before.at(), Optional.of(now)))
                .orElseGet(() -> new Review.Answer(text, now, Optional.empty()));
        return new Outcome.Done(
                new Review(review.id(), review.subject(), review.version() + 1, review.written(), Optional.of(answer)),
                review.answer().isEmpty());
    }

    static boolean mayWrite(Review review, Instant now) {
        return isIn(writeUntil(review), now);
    }

    static boolean mayAnswer(Review review, Instant now) {
        return review.written().isPresent() && (review.answer().isEmpty() || isIn(answerUntil(review), now));
    }

    /** Whether there is something to thank for, and a place to do so. */
    static boolean mayThank(Review review, Instant now) {
        return mayAnswer(review, now)
                && review.written().filter(written -> !written.words().isBad()).isPresent();
    }

    /** Until when the buyer may write or change his review; empty if he no longer may, whatever the time. */
    static Optional<Instant> writeUntil(Review review) {
        Optional<Review.Written> own = own(review);
        if (own.isEmpty()) {
            return Optional.of(review.subject().endedAt().plus(TO_WRITE));
        }
        return review.answer().isPresent()
                ? Optional.empty()
                : own.map(written -> written.at().plus(TO_EDIT));
    }

    /** Until when the seller may change his answer; empty while there is none, for which he has all the time. */
    static Optional<Instant> answerUntil(Review review) {
        return review.answer().map(answer -> answer.at().plus(TO_EDIT));
    }

    private static Optional<Review.Written> own(Review review) {
        return review.written().filter(written -> written.automatic().isEmpty());
    }

    private static boolean isIn(Optional<Instant> until, Instant now) {
        return until.filter(now::isBefore).isPresent();
    }
}
