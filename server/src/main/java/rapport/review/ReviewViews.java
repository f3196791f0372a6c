package rapport.review;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.Person;

/** Shows reviews: to their two sides, and to everybody. */
@Component
class ReviewViews {
    private final Accounts accounts;
    private final InstantSource time;

    ReviewViews(Accounts accounts, InstantSource time) {
        this.accounts = accounts;
        this.time = time;
    }

    /** A review as one of its sides reads it. */
    ReviewView of(Review review, UUID reader) {
        return of(List.of(review), reader).getFirst();
    }

    /** Reviews as the same side of all of them reads them. */
    List<ReviewView> of(List<Review> reviews, UUID reader) {
        TreeSet<UUID> ids = new TreeSet<>();
        reviews.forEach(review -> {
            ids.add(review.subject().buyerId());
            ids.add(review.subject().sellerId());
        });
        Map<UUID, Person> people = accounts.people(ids);
        return reviews.stream().map(review -> of(review, reader, people)).toList();
    }

    private ReviewView of(Review review, UUID reader, Map<UUID, Person> people) {
        Instant now = time.instant();
        Review.Subject subject = review.subject();
        boolean mayWrite = review.isBuyer(reader) && ReviewRules.mayWrite(review, now);
        boolean mayAnswer = review.isSeller(reader) && ReviewRules.mayAnswer(review, now);
        return new ReviewView(
                subject.orderId(),
                subject.conversationId(),
                subject.serviceId().orElse(null),
                subject.title(),
                person(people, subject.buyerId()),
                person(people, subject.sellerId()),
                review.version(),
                review.written().map(ReviewView.Written::of).orElse(null),
                answer(review),
                mayWrite,
                mayAnswer,
                until(review, mayWrite, mayAnswer).orElse(null));
    }

    private static Optional<Instant> until(Review review, boolean mayWrite, boolean mayAnswer) {
        if (mayWrite) {
            return ReviewRules.writeUntil(review);
        }
        return mayAnswer ? ReviewRules.answerUntil(review) : Optional.empty();
    }

    /** Reviews as everybody reads them. Only what was written can be. */
    List<ReviewView.Public> forEverybody(List<Review> reviews) {
        TreeSet<UUID> buyers = new TreeSet<>();
        reviews.forEach(review -> buyers.add(review.subject().buyerId()));
        Map<UUID, Person> people = accounts.people(buyers);
        return reviews.stream()
                .map(review -> new ReviewView.Public(
                        review.id(),
                        PublicName.of(person(people, review.subject().buyerId()).name()),
                        review.subject().title(),
                        ReviewView.Written.of(review.written().orElseThrow()),
                        answer(review)))
                .toList();
    }

    private static ReviewView.@Nullable Answer answer(Review review) {
        return review.answer().map(ReviewView.Answer::of).orElse(null);
    }

    private static Person person(Map<UUID, Person> people, UUID id) {
        return Objects.requireNonNull(people.get(id));
    }
}
