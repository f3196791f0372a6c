package rapport.conversation;

import java.time.Instant;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.account.SignedIn;
import rapport.catalogue.ServiceRef;
import rapport.catalogue.Services;
import rapport.platform.problem.ProblemException;

/** Conversations: begun and read. */
@RestController
class ConversationController {
    private final ConversationStarts starts;
    private final Conversations conversations;
    private final Keeping keeping;
    private final ConversationStore store;
    private final Accounts accounts;
    private final Services services;

    ConversationController(
            ConversationStarts starts,
            Conversations conversations,
            Keeping keeping,
            ConversationStore store,
            Accounts accounts,
            Services services) {
        this.starts = starts;
        this.conversations = conversations;
        this.keeping = keeping;
        this.store = store;
        this.accounts = accounts;
        this.services = services;
    }

    record StartConversation(
            @Nullable UUID sellerId,
            @Nullable UUID serviceId,
            @Nullable UUID clientId,
            @Nullable String text,
            @Nullable List<@Nullable UUID> attachmentIds) {}

    record Started(UUID conversationId, Message message) {}

    record ConversationView(
            UUID id,
            Side side,
            Person other,
            String otherTimeZone,
            Instant otherSince,
            @Nullable ServiceRef service,
            Instant createdAt,
            int lastSeq,
            int myReadSeq,
            int otherReadSeq,
            boolean archived,
            @Nullable Instant snoozedUntil,
            String note,
            @Nullable Draft draft,
            boolean newToSeller) {}

    @PostMapping("/api/conversations")
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@AuthenticationPrincipal SignedIn me, @RequestBody StartConversation body) {
        Messages.Text text = ConversationInput.message(body.clientId(), body.text(), body.attachmentIds());
        Message message = starts.start(
                me.accountId(), Optional.ofNullable(body.sellerId()), Optional.ofNullable(body.serviceId()), text);
        return new Started(message.conversationId(), message);
    }

    @GetMapping("/api/conversations/{conversationId}")
    ConversationView get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        ConversationRow row =
                conversations.find(me.accountId(), conversationId).orElseThrow(ProblemException::notFound);
        Account other = accounts.get(row.otherId());
        Membership member = new Membership(row.id(), row.side(), me.accountId(), row.otherId());
        UUID serviceId = row.serviceId();
        return new ConversationView(
                row.id(),
                row.side(),
                other.person(),
                other.timeZone().getId(),
                other.createdAt(),
                serviceId == null ? null : services.findRef(serviceId).orElse(null),
                row.createdAt(),
                row.last().seq(),
                row.readSeq(),
                row.otherReadSeq(),
                row.archived(),
                row.snoozedUntil(),
                store.note(row.id(), row.side()),
                keeping.findDraft(member).orElse(null),
                !row.sellerAnswered());
    }
}
