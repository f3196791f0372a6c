package rapport.review;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.web.VersionTag;

/** The review of an order over HTTP: read by both sides, written by the one, answered by the other. */
@RestController
@RequestMapping("/api/orders/{orderId}/review")
class ReviewController {
    private final Reviews reviews;
    private final ReviewViews views;
    private final RateLimit limit;
    /** Whoever looks for other words must still be able to publish them. */
    private final RateLimit thanksLimit;

    ReviewController(Reviews reviews, ReviewViews views, Settings settings, InstantSource time) {
        this.reviews = reviews;
        this.views = views;
        int perMinute = settings.limits().messagesPerMinute();
        this.limit = new RateLimit(perMinute, Duration.ofMinutes(1), time);
        this.thanksLimit = new RateLimit(perMinute, Duration.ofMinutes(1), time);
    }

    @GetMapping
    ResponseEntity<ReviewView> get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID orderId) {
        return tagged(me, reviews.get(me.accountId(), orderId));
    }

    @PutMapping
    ResponseEntity<ReviewView> write(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID orderId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ReviewInput.ReviewBody body) {
        reviews.get(me.accountId(), orderId);
        Review.Words words = body.checked();
        limit.take(me.getName());
        boolean confirmed = Boolean.TRUE.equals(body.confirmed());
        return tagged(me, reviews.write(me.accountId(), orderId, ifMatch, words, confirmed));
    }

    @PutMapping("/answer")
    ResponseEntity<ReviewView> answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID orderId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ReviewInput.AnswerBody body) {
        reviews.get(me.accountId(), orderId);
        String text = body.checked();
        limit.take(me.getName());
        boolean confirmed = Boolean.TRUE.equals(body.confirmed());
        return tagged(me, reviews.answer(me.accountId(), orderId, ifMatch, text, confirmed));
    }

    @GetMapping("/thanks")
    ReviewView.Wording thanks(@AuthenticationPrincipal SignedIn me, @PathVariable UUID orderId) {
        reviews.getOwn(me.accountId(), orderId);
        thanksLimit.take(me.getName());
        return reviews.thanks(me.accountId(), orderId);
    }

    private ResponseEntity<ReviewView> tagged(SignedIn me, Review review) {
        return ResponseEntity.ok().eTag(VersionTag.of(review.version())).body(views.of(review, me.accountId()));
    }
}
