package rapport.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
    private final Accounts accounts;
    private final Services services;
    private final Spam spam;

    ConversationController(
            ConversationStarts starts,
            Conversations conversations,
            Keeping keeping,
            Accounts accounts,
            Services services,
            Spam spam) {
        this.starts = starts;
        this.conversations = conversations;
        this.keeping = keeping;
        this.spam = spam;
        this.accounts = accounts;
        this.services = services;
    }

    record StartConversation(
            @Nullable UUID sellerId,
            @Nullable UUID serviceId,
            @Nullable UUID clientId,
            @Nullable String text,
            @Nullable List<@Nullable UUID> attachmentIds,
            @Nullable LocalDate deadline,
            ContactAnswer.@Nullable Amount budget,
            @Nullable Boolean confirmed,
            @Nullable Boolean sameConfirmed) {}

    record Started(UUID conversationId, Message message) {}

    record StartHeld(UUID conversationId, PendingView pending) {}

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
            boolean newToSeller,
            @Nullable Closed closed,
            boolean mayBeSpam,
            @Nullable String spamAnswer,
            @Nullable ContactAnswer asked) {}

    @PostMapping("/api/conversations")
    ResponseEntity<?> start(@AuthenticationPrincipal SignedIn me, @RequestBody StartConversation body) {
        Messages.Text text = ConversationInput.message(body.clientId(), body.text(), body.attachmentIds());
        ConversationStarts.Addressee to = new ConversationStarts.Addressee(
                Optional.ofNullable(body.sellerId()), Optional.ofNullable(body.serviceId()));
        ConversationStarts.Started started = starts.start(
                me.accountId(),
                to,
                new ConversationStarts.First(
                        text,
                        new ContactForms.Sent(Optional.ofNullable(body.deadline()), Optional.ofNullable(body.budget())),
                        Boolean.TRUE.equals(body.confirmed()),
                        Boolean.TRUE.equals(body.sameConfirmed())));
        UUID id = started.conversationId();
        return switch (started.outcome()) {
            case Sends.Outcome.Sent(Message message) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new Started(id, message));
            case Sends.Outcome.Kept(PendingView pending) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(new StartHeld(id, pending));
        };
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
                keeping.note(member),
                keeping.findDraft(member).orElse(null),
                !row.sellerAnswered(),
                row.closed().orElse(null),
                spam.isPossible(row),
                spam.answer(row).orElse(null),
                row.asked().orElse(null));
    }
}
