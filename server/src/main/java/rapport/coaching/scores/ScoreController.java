package rapport.coaching.scores;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Accounts;
import rapport.account.SignedIn;
import rapport.conversation.Memberships;
import rapport.conversation.Side;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** A seller's own scores over HTTP; nobody else ever sees them, least of all his buyers. */
@RestController
class ScoreController {
    private static final int MOST_WEEKS = 52;

    private final ScoreHistory history;
    private final ConversationScores conversations;
    private final Reasons reasons;
    private final Accounts accounts;
    private final Memberships memberships;
    private final InstantSource time;

    ScoreController(
            ScoreHistory history,
            ConversationScores conversations,
            Reasons reasons,
            Accounts accounts,
            Memberships memberships,
            InstantSource time) {
        this.history = history;
        this.conversations = conversations;
        this.reasons = reasons;
        this.accounts = accounts;
        this.memberships = memberships;
        this.time = time;
    }

    @GetMapping("/api/me/scores")
    MyScores list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "12") int weeks) {
        Checks checks = new Checks();
        int count = checks.number("weeks", weeks, 1, MOST_WEEKS);
        checks.end();
        return history.of(me.accountId(), Weeks.until(time.instant(), zone(me), count));
    }

    @GetMapping("/api/me/scores/reasons")
    Reasons.Page listReasons(
            @AuthenticationPrincipal SignedIn me,
            ReasonQuestion question,
            @RequestParam(required = false) @Nullable String cursor) {
        return reasons.list(me.accountId(), question.checked(zone(me)), cursor);
    }

    @GetMapping("/api/conversations/{conversationId}/scores")
    ConversationScores.Answer get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        if (memberships.get(conversationId, me.accountId()).side() != Side.SELLER) {
            throw ProblemException.notFound();
        }
        return conversations.of(conversationId, me.accountId());
    }

    private ZoneId zone(SignedIn me) {
        return accounts.get(me.accountId()).timeZone();
    }
}
