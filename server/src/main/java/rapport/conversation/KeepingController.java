package rapport.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.conversation.ConversationStore.StoredDraft;
import rapport.platform.problem.Checks;
import rapport.platform.stream.LiveStreams;

/** What one side does to a conversation for itself: read, typing, draft, note, archived, snoozed. */
@RestController
@RequestMapping("/api/conversations/{conversationId}")
class KeepingController {
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_ORIGIN = 64;

    private final Memberships memberships;
    private final Keeping keeping;
    private final LiveStreams streams;
    private final InstantSource time;

    KeepingController(Memberships memberships, Keeping keeping, LiveStreams streams, InstantSource time) {
        this.memberships = memberships;
        this.keeping = keeping;
        this.streams = streams;
        this.time = time;
    }

    record MarkRead(@Nullable Integer seq) {}

    record SaveDraft(
            @Nullable String text,
            @Nullable List<@Nullable UUID> attachmentIds,
            @Nullable String origin) {}

    record SaveNote(@Nullable String text) {}

    record SetArchived(@Nullable Boolean archived) {}

    record SetSnoozed(@Nullable Instant until) {}

    @PutMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markRead(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody MarkRead body) {
        Membership member = memberships.get(conversationId, me.accountId());
        Checks checks = new Checks();
        int seq = checks.number("seq", body.seq(), 0, Integer.MAX_VALUE);
        checks.end();
        keeping.markRead(member, seq);
    }

    @PostMapping("/typing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tellTyping(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId) {
        Membership member = memberships.get(conversationId, me.accountId());
        // Where one cannot write, or is taken for spam, the other one sees nothing of it.
        if (!keeping.isShut(member)) {
            streams.tellNow(member.otherId(), new TypingEvent(conversationId));
        }
    }

    @PutMapping("/draft")
    Draft saveDraft(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody SaveDraft body) {
        Membership member = memberships.get(conversationId, me.accountId());
        Messages.Text text = ConversationInput.draft(conversationId, body.text(), body.attachmentIds());
        Checks checks = new Checks();
        String origin = checks.line("origin", body.origin(), 0, LONGEST_ORIGIN);
        checks.end();
        return keeping.saveDraft(member, new StoredDraft(text.text(), text.attachmentIds(), time.instant(), origin));
    }

    @PutMapping("/note")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveNote(@AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody SaveNote body) {
        Membership member = memberships.get(conversationId, me.accountId());
        Checks checks = new Checks();
        String text = checks.text("text", body.text(), 0, LONGEST_NOTE);
        checks.end();
        keeping.saveNote(member, text);
    }

    @PutMapping("/archived")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setArchived(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody SetArchived body) {
        Membership member = memberships.get(conversationId, me.accountId());
        Checks checks = new Checks();
        checks.present("archived", body.archived());
        checks.end();
        keeping.setArchived(member, Boolean.TRUE.equals(body.archived()));
    }

    @PutMapping("/snoozed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setSnoozed(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID conversationId, @RequestBody SetSnoozed body) {
        keeping.setSnoozed(memberships.get(conversationId, me.accountId()), body.until());
    }
}
