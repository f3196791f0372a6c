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
import rapport.platform.Ids;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** Quick replies over HTTP, each account its own. */
@RestController
class QuickReplyController {
    private static final int MOST = 50;

    private final QuickReplyStore replies;
    private final Transactions transactions;
    private final Ids ids;

    QuickReplyController(QuickReplyStore replies, Transactions transactions, Ids ids) {
        this.replies = replies;
        this.transactions = transactions;
        this.ids = ids;
    }

    @GetMapping("/api/quick-replies")
    List<QuickReply> list(@AuthenticationPrincipal SignedIn me) {
        return replies.listOf(me.accountId());
    }

    @PostMapping("/api/quick-replies")
    @ResponseStatus(HttpStatus.CREATED)
    QuickReply create(@AuthenticationPrincipal SignedIn me, @RequestBody QuickReplyChange change) {
        QuickReply reply = change.checked(ids.next());
        return transactions.write(outbox -> {
            replies.lockAdding(me.accountId());
            if (replies.listOf(me.accountId()).size() >= MOST) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            replies.insert(me.accountId(), reply);
            return reply;
        });
    }

    @PutMapping("/api/quick-replies/{quickReplyId}")
    QuickReply change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID quickReplyId,
            @RequestBody QuickReplyChange change) {
        QuickReply reply = change.checked(quickReplyId);
        if (!replies.update(me.accountId(), reply)) {
            throw ProblemException.notFound();
        }
        return reply;
    }

    @DeleteMapping("/api/quick-replies/{quickReplyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID quickReplyId) {
        if (!replies.delete(me.accountId(), quickReplyId)) {
            throw ProblemException.notFound();
        }
    }
}
