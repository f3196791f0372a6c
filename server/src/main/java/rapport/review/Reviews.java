package rapport.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.account.Language;
import rapport.conversation.Card;
import rapport.conversation.Cards;
import rapport.conversation.NewCard;
import rapport.conversation.Side;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;
import rapport.platform.web.VersionTag;
import rapport.policy.Gate;
import rapport.policy.Part;
import rapport.policy.Submission;

/** What the two sides of an order do with its review. A review that is not theirs is not found. */
@Component
class Reviews {
    private static final String REVIEWED = "reviewed";
    private static final String ANSWERED = "review_answered";

    private final ReviewStore store;
    private final Transactions transactions;
    private final Cards cards;
    private final Gate gate;
    private final Accounts accounts;
    private final InstantSource time;

    Reviews(
            ReviewStore store,
            Transactions transactions,
            Cards cards,
            Gate gate,
            Accounts accounts,
            InstantSource time) {
        this.store = store;
        this.transactions = transactions;
        this.cards = cards;
        this.gate = gate;
        this.accounts = accounts;
        this.time = time;
    }

    /**
     * The review of an order of an account.
     *
     * @throws ProblemException not-found
     */
    Review get(UUID accountId, UUID orderId) {
        return store.find(orderId)
                .filter(review -> review.isBuyer(accountId) || review.isSeller(accountId))
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * The same for one who can answer it.
     *
     * @throws ProblemException not-found, for the buyer, too
     */
    Review getOwn(UUID sellerId, UUID orderId) {
        return store.find(orderId).filter(review -> review.isSeller(sellerId)).orElseThrow(ProblemException::notFound);
    }

    /**
     * The buyer writes a review.
     *
     * @param ifMatch the version that it was written from
     * @param confirmed whether he has seen what the guard warns of
     * @throws ProblemException not-found, for the seller, too; not-now; changed-meanwhile; frozen; refused; confirm-first
     */
    Review write(UUID buyerId, UUID orderId, @Nullable String ifMatch, Review.Words words, boolean confirmed) {
        Review seen =
                store.find(orderId).filter(review -> review.isBuyer(buyerId)).orElseThrow(ProblemException::notFound);
        Change change =
                new Change(Side.BUYER, REVIEWED, words.text(), now -> ReviewRules.write(now, words, time.instant()));
        return carryOut(seen, ifMatch, change, Submission.ofReview(buyerId, parts(words.text())), confirmed);
    }

    /**
     * The seller answers a review.
     *
     * @param ifMatch the version that he has read
     * @param confirmed whether he has seen what the guard warns of
     * @throws ProblemException not-found, for the buyer, too; not-now; changed-meanwhile; frozen; refused; confirm-first
     */
    Review answer(UUID sellerId, UUID orderId, @Nullable String ifMatch, String text, boolean confirmed) {
        Review seen = getOwn(sellerId, orderId);
        Change change = new Change(Side.SELLER, ANSWERED, text, now -> ReviewRules.answer(now, text, time.instant()));
        Submission submission = Submission.of(sellerId, Submission.About.REVIEW_ANSWER, parts(text), Set.of());
        return carryOut(seen, ifMatch, change, submission, confirmed);
    }

    /** What somebody wants, and how the conversation shows it. */
    private record Change(Side side, String card, String text, Function<Review, ReviewRules.Outcome> decide) {}

    private Review carryOut(
            Review seen, @Nullable String ifMatch, Change change, Submission submission, boolean confirmed) {
        // Nobody should mend a text that cannot be published anyway.
        if (change.decide().apply(seen) instanceof ReviewRules.Outcome.NotNow) {
            throw ProblemException.of(ProblemType.NOT_NOW);
        }
        // Everybody reads it at once, so what a moderator would have to look at first is refused.
        gate.requireSendable(submission);
        gate.admit(submission, confirmed);
        Review.Subject subject = seen.subject();
        return transactions.write(outbox -> {
            cards.lock(subject.conversationId());
            Review now = store.lock(subject.orderId());
            return switch (change.decide().apply(now)) {
                case ReviewRules.Outcome.Same() -> now;
                case ReviewRules.Outcome.NotNow() -> throw ProblemException.of(ProblemType.NOT_NOW);
                case ReviewRules.Outcome.Done(Review review, boolean isNew) -> {
                    VersionTag.require(ifMatch, now.version());
                    store.save(review);
                    if (isNew) {
                        cards.post(subject.conversationId(), List.of(card(subject, change)), outbox);
                    }
                    tell(review, outbox);
                    yield review;
                }
            };
        });
    }

    private static NewCard card(Review.Subject subject, Change change) {
        return new NewCard(
                new Card(change.card(), subject.orderId(), null),
                change.side(),
                change.text(),
                List.of(),
                Optional.empty());
    }

    private static List<Part> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(Part.of(Part.Field.TEXT, text));
    }

    static void tell(Review review, Outbox outbox) {
        Review.Subject subject = review.subject();
        ReviewEvent event = new ReviewEvent(subject.orderId(), subject.conversationId());
        outbox.tell(subject.buyerId(), event);
        outbox.tell(subject.sellerId(), event);
    }

    /**
     * Thanks for a good review, worded otherwise than the last time.
     *
     * @throws ProblemException not-found, for the buyer, too; not-now, where there is nothing to thank for
     */
    ReviewView.Wording thanks(UUID sellerId, UUID orderId) {
        Review review = getOwn(sellerId, orderId);
        if (!ReviewRules.mayThank(review, time.instant())) {
            throw ProblemException.of(ProblemType.NOT_NOW);
        }
        Account buyer = accounts.get(review.subject().buyerId());
        String text = review.written().map(written -> written.words().text()).orElse("");
        Language language = Thanks.language(text, buyer.language());
        return new ReviewView.Wording(
                Thanks.wording(
                        store.nextThanks(sellerId),
                        language,
                        PublicName.first(buyer.name()),
                        review.subject().title()),
                language);
    }
}
