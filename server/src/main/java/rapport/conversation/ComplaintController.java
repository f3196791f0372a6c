package rapport.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.problem.Checks;

/** Complaints over HTTP. */
@RestController
@RequestMapping("/api/conversations/{conversationId}/complaints")
class ComplaintController {
    private static final int LONGEST_WORDS = 1000;

    private final Memberships memberships;
    private final Complaints complaints;

    ComplaintController(Memberships memberships, Complaints complaints) {
        this.memberships = memberships;
        this.complaints = complaints;
    }

    record Complain(
            @Nullable Integer seq,
            @Nullable String reason,
            @Nullable String words) {}

    @GetMapping
    List<Complaints.View> list(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        return complaints.list(memberships.get(conversationId, me.accountId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Complaints.View complain(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody Complain body) {
        Membership member = memberships.get(conversationId, me.accountId());
        Checks checks = new Checks();
        int seq = checks.number("seq", body.seq(), 1, Integer.MAX_VALUE);
        Optional<Complaint.Reason> reason = Optional.ofNullable(body.reason()).flatMap(Complaint.Reason::find);
        if (reason.isEmpty()) {
            checks.add("reason", body.reason() == null ? "blank" : "unknown", null);
        }
        boolean isOther = reason.equals(Optional.of(Complaint.Reason.OTHER));
        String words = checks.text("words", body.words(), isOther ? 1 : 0, LONGEST_WORDS);
        checks.end();
        return complaints.complain(member, new Complaints.Grievance(seq, reason.orElseThrow(), words));
    }
}
