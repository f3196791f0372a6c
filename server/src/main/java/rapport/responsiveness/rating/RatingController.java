package rapport.responsiveness.rating;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;

/** One's own responsibility rating; nobody else's is told to anybody. */
@RestController
class RatingController {
    private final RatingViews views;

    RatingController(RatingViews views) {
        this.views = views;
    }

    @GetMapping("/api/me/rating")
    RatingView get(@AuthenticationPrincipal SignedIn me) {
        return views.of(me.accountId());
    }

    /** The formula is public, so are its weights. */
    @GetMapping("/api/rating/rules")
    RatingView.RulesView rules() {
        return RatingView.RulesView.of(views.rules());
    }
}
