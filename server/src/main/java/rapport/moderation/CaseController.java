package rapport.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.ModeratorDoor;
import rapport.account.SignedIn;
import rapport.conversation.ConversationForModerators;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;
import rapport.policy.Cases;
import rapport.policy.GuardCase;

/** Cases over HTTP, for moderators only. */
@RestController
class CaseController {
    private static final int PAGE = 50;
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_KINDS = 10;
    private static final int LONGEST_KIND = 20;

    /** What the queue is asked for, and what that means. */
    private static final Map<String, List<GuardCase.Kind>> KINDS = Map.of(
            "held", List.of(GuardCase.Kind.HELD),
            "appeal", List.of(GuardCase.Kind.APPEAL),
            "report", List.of(GuardCase.Kind.SPAM, GuardCase.Kind.COMPLAINT));

    private final ModeratorDoor door;
    private final Cases cases;
    private final CaseViews views;
    private final Decisions decisions;
    private final CaseConversations conversations;

    CaseController(
            ModeratorDoor door, Cases cases, CaseViews views, Decisions decisions, CaseConversations conversations) {
        this.door = door;
        this.cases = cases;
        this.views = views;
        this.decisions = decisions;
        this.conversations = conversations;
    }

    record Counts(int held, int appeals, int reports) {}

    record CasePage(List<CaseView.Summary> items, @Nullable String nextCursor, Counts counts) {}

    record DecisionRequest(
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable Boolean strike,
            @Nullable Boolean falseAlarm,
            @Nullable Integer version) {}

    record AllowanceRequest(
            @Nullable List<@Nullable String> kinds,
            @Nullable Integer days) {}

    @GetMapping("/api/moderation/cases")
    CasePage list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor) {
        door.pass(me);
        Checks checks = new Checks();
        if (!state.equals("open") && !state.equals("decided")) {
            checks.add("state", "unknown", null);
        }
        List<GuardCase.Kind> wanted = kind == null ? List.of() : KINDS.getOrDefault(kind, List.of());
        if (kind != null && wanted.isEmpty()) {
            checks.add("kind", "unknown", null);
        }
        checks.end();
        boolean open = state.equals("open");
        List<GuardCase> found = cases.list(new Cases.Wanted(open, wanted, Places.read(cursor), PAGE + 1));
        boolean more = found.size() > PAGE;
        List<GuardCase> page = more ? found.subList(0, PAGE) : found;
        return new CasePage(
                views.summaries(page, views.languageOf(me.accountId())),
                more ? Places.write(Places.of(page.getLast(), open)) : null,
                new Counts(
                        cases.countOpen(GuardCase.Kind.HELD),
                        cases.countOpen(GuardCase.Kind.APPEAL),
                        cases.countOpen(GuardCase.Kind.SPAM) + cases.countOpen(GuardCase.Kind.COMPLAINT)));
    }

    @GetMapping("/api/moderation/cases/{caseId}")
    CaseView get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID caseId) {
        door.pass(me);
        return view(me, findOthers(me, caseId));
    }

    @GetMapping("/api/moderation/cases/{caseId}/messages")
    ConversationForModerators.Earlier listMessages(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable Integer before) {
        door.pass(me);
        return conversations.pageBefore(findOthers(me, caseId), before);
    }

    @PostMapping("/api/moderation/cases/{caseId}/decision")
    CaseView decide(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID caseId, @RequestBody DecisionRequest body) {
        door.pass(me);
        Checks checks = new Checks();
        boolean allow = "allow".equals(body.outcome());
        if (!allow && !"refuse".equals(body.outcome())) {
            checks.add("outcome", body.outcome() == null ? "blank" : "unknown", null);
        }
        String reason = checks.text("reason", body.reason(), allow ? 0 : 1, LONGEST_REASON);
        int version = checks.number("version", body.version(), 1, Integer.MAX_VALUE);
        checks.end();
        Decisions.Wish wish = new Decisions.Wish(
                allow, reason, Boolean.TRUE.equals(body.strike()), Boolean.TRUE.equals(body.falseAlarm()), version);
        return view(me, decisions.decide(me.accountId(), caseId, wish));
    }

    @PutMapping("/api/moderation/cases/{caseId}/allowances")
    CaseView allow(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID caseId, @RequestBody AllowanceRequest body) {
        door.pass(me);
        Checks checks = new Checks();
        List<String> kinds = checks.list("kinds", body.kinds(), MOST_KINDS);
        kinds.forEach(kind -> {
            if (!kind.matches("[a-z_]{1," + LONGEST_KIND + "}")) {
                checks.add("kinds", "invalid", null);
            }
        });
        int days = checks.number("days", body.days(), 1, MOST_DAYS);
        checks.end();
        GuardCase found = findOthers(me, caseId);
        conversations.allow(me.accountId(), found, kinds, days);
        return view(me, found);
    }

    /** A case that the moderator himself has no part in. */
    private GuardCase findOthers(SignedIn me, UUID caseId) {
        GuardCase found = cases.find(caseId).orElseThrow(ProblemException::notFound);
        decisions.refuseOwn(me.accountId(), found);
        return found;
    }

    private CaseView view(SignedIn me, GuardCase found) {
        return views.of(found, views.languageOf(me.accountId()));
    }
}
