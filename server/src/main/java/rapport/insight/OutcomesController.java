package rapport.insight;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;

/** A seller's own outcomes over HTTP; no other account ever sees them. */
@RestController
class OutcomesController {
    private final Outcomes outcomes;
    private final Periods periods;

    OutcomesController(Outcomes outcomes, Periods periods) {
        this.outcomes = outcomes;
        this.periods = periods;
    }

    @GetMapping("/api/me/outcomes")
    SellerOutcomes get(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "90") int days) {
        return outcomes.of(me.accountId(), periods.asked(me, days));
    }
}
