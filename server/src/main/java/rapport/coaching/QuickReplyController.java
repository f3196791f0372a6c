package rapport.coaching;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.problem.ProblemException;

/** Quick replies over HTTP, each account its own. */
@RestController
class QuickReplyController {
    private final QuickReplyStore replies;
    private final QuickReplies quickReplies;

    QuickReplyController(QuickReplyStore replies, QuickReplies quickReplies) {
        this.replies = replies;
        this.quickReplies = quickReplies;
    }

    @GetMapping("/api/quick-replies")
    List<QuickReply> list(@AuthenticationPrincipal SignedIn me) {
        return replies.listOf(me.accountId());
    }

    @PostMapping("/api/quick-replies")
    @ResponseStatus(HttpStatus.CREATED)
    QuickReply create(@AuthenticationPrincipal SignedIn me, @RequestBody QuickReplyChange change) {
        return quickReplies.add(me.accountId(), change);
    }

    @PutMapping("/api/quick-replies/{quickReplyId}")
    QuickReply change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID quickReplyId,
            @RequestBody QuickReplyChange change) {
        return quickReplies.change(me.accountId(), quickReplyId, change);
    }

    @DeleteMapping("/api/quick-replies/{quickReplyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID quickReplyId) {
        if (!replies.delete(me.accountId(), quickReplyId)) {
            throw ProblemException.notFound();
        }
    }
}
