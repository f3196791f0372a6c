package rapport.policy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.RateLimit;
import rapport.platform.problem.Checks;

/** How one's own account stands, and objecting to it. */
@RestController
class StandingController {
    private static final int LONGEST_PLEA = 2000;
    private static final int APPEALS_AN_HOUR = 20;

    private final StandingViews views;
    private final Appeals appeals;
    private final RateLimit limit;

    StandingController(StandingViews views, Appeals appeals, InstantSource time) {
        this.views = views;
        this.appeals = appeals;
        this.limit = new RateLimit(APPEALS_AN_HOUR, Duration.ofHours(1), time);
    }

    record AppealRequest(@Nullable UUID against, @Nullable String plea) {}

    @GetMapping("/api/me/standing")
    StandingView get(@AuthenticationPrincipal SignedIn me) {
        return views.of(me.accountId(), views.languageOf(me.accountId()));
    }

    @PostMapping("/api/me/appeals")
    @ResponseStatus(HttpStatus.CREATED)
    StandingView.AppealView appeal(@AuthenticationPrincipal SignedIn me, @RequestBody AppealRequest body) {
        Checks checks = new Checks();
        checks.present("against", body.against());
        String plea = checks.text("plea", body.plea(), 1, LONGEST_PLEA);
        checks.end();
        limit.take(me.getName());
        GuardCase appeal = appeals.appeal(me.accountId(), Objects.requireNonNull(body.against()), plea);
        return views.of(appeal, views.languageOf(me.accountId()));
    }
}
