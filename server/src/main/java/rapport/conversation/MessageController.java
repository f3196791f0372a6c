package rapport.conversation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.problem.Checks;

/** Messages: listed, sent, kept, taken back. */
@RestController
class MessageController {
    private static final int MOST_LISTED = 200;

    private final Memberships memberships;
    private final Sends sends;
    private final PendingMessages pendings;
    private final MessageReads reads;
    private final RateLimit limit;

    MessageController(
            Memberships memberships,
            Sends sends,
            PendingMessages pendings,
            MessageReads reads,
            Settings settings,
            InstantSource time) {
        this.memberships = memberships;
        this.sends = sends;
        this.pendings = pendings;
        this.reads = reads;
        this.limit = new RateLimit(settings.limits().messagesPerMinute(), Duration.ofMinutes(1), time);
    }

    record SendMessage(
            @Nullable UUID clientId,
            @Nullable String text,
            @Nullable List<@Nullable UUID> attachmentIds,
            @Nullable Boolean undo,
            @Nullable Boolean confirmed) {}

    record RewritePending(
            @Nullable String text,
            @Nullable List<@Nullable UUID> attachmentIds,
            @Nullable Boolean confirmed) {}

    @GetMapping("/api/conversations/{conversationId}/messages")
    MessagePage list(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID conversationId,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(required = false) @Nullable Integer around,
            @RequestParam(defaultValue = "50") int limit) {
        memberships.get(conversationId, me.accountId());
        Checks checks = new Checks();
        checks.number("limit", limit, 1, MOST_LISTED);
        checks.end();
        if (after != null) {
            return MessagePage.forward(reads.listAfter(conversationId, after, limit + 1), limit, after > 0);
        }
        if (around != null) {
            int half = limit / 2;
            return MessagePage.joined(
                    MessagePage.backward(reads.listBefore(conversationId, around, half + 1), half, true),
                    MessagePage.forward(
                            reads.listAfter(conversationId, around - 1, limit - half + 1), limit - half, true));
        }
        int end = before == null ? Integer.MAX_VALUE : before;
        return MessagePage.backward(reads.listBefore(conversationId, end, limit + 1), limit, before != null);
    }

    @PostMapping("/api/conversations/{conversationId}/messages")
    ResponseEntity<?> send(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody SendMessage body) {
        Membership member = memberships.get(conversationId, me.accountId());
        Messages.Text text = ConversationInput.message(body.clientId(), body.text(), body.attachmentIds());
        limit.take(me.getName());
        Sends.How how = new Sends.How(
                Boolean.TRUE.equals(body.confirmed()), !Boolean.FALSE.equals(body.undo()), Optional.empty());
        return switch (sends.send(member, text, how)) {
            case Sends.Outcome.Sent(Message message) ->
                ResponseEntity.status(HttpStatus.CREATED).body(message);
            case Sends.Outcome.Kept(PendingView pending) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(pending);
        };
    }

    @GetMapping("/api/pending")
    List<PendingView> listPending(@AuthenticationPrincipal SignedIn me) {
        return pendings.list(me.accountId());
    }

    @PutMapping("/api/pending/{clientId}")
    PendingView rewrite(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID clientId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody RewritePending body) {
        Messages.Text text = ConversationInput.message(clientId, body.text(), body.attachmentIds());
        limit.take(me.getName());
        return sends.rewrite(
                me.accountId(), text, new PendingMessages.Rewriting(ifMatch, Boolean.TRUE.equals(body.confirmed())));
    }

    @DeleteMapping("/api/pending/{clientId}")
    PendingView takeBack(@AuthenticationPrincipal SignedIn me, @PathVariable UUID clientId) {
        return pendings.takeBack(me.accountId(), clientId);
    }

    @PostMapping("/api/pending/{clientId}/release")
    ResponseEntity<Message> release(@AuthenticationPrincipal SignedIn me, @PathVariable UUID clientId) {
        return ResponseEntity.status(HttpStatus.CREATED).body(sends.release(me.accountId(), clientId));
    }
}
