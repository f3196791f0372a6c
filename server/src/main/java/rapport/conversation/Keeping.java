package rapport.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.conversation.ConversationStore.StoredDraft;
import rapport.platform.database.Transactions;
import rapport.platform.problem.Checks;
import rapport.platform.stream.Outbox;

/** The door to what one side keeps of a conversation for itself: how far it has read, drafts, notes, archived, snoozed. */
@Component
public class Keeping {
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    private final Transactions transactions;
    private final ConversationReads conversations;
    private final ConversationStore store;
    private final MessageReads messages;
    private final AttachmentStore attachments;
    private final InstantSource time;

    Keeping(
            Transactions transactions,
            ConversationReads conversations,
            ConversationStore store,
            MessageReads messages,
            AttachmentStore attachments,
            InstantSource time) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.store = store;
        this.messages = messages;
        this.attachments = attachments;
        this.time = time;
    }

    /** Whether one of the two is blocked, or the buyer taken for spam. */
    boolean isShut(Membership me) {
        return store.isShut(me.conversationId());
    }

    /** Notes that a side has read up to a place; never moves back, never beyond the last message. */
    public void markRead(Membership me, int seq) {
        transactions.write(outbox -> {
            ConversationState state = conversations.lock(me.conversationId());
            ConversationState.SideState own = state.of(me.side());
            int upTo = Math.min(seq, state.lastSeq());
            if (upTo > own.readSeq()) {
                Side other = me.side().other();
                int read = upTo == state.lastSeq()
                        ? state.of(other).messages()
                        : own.readMessages() + messages.count(state.id(), other, own.readSeq(), upTo);
                store.setRead(state.id(), me.side(), upTo, read);
                ReadEvent event = new ReadEvent(state.id(), me.side(), upTo);
                outbox.tell(me.accountId(), event);
                outbox.tell(me.otherId(), event);
            }
            return upTo;
        });
    }

    /** Saves a draft without files. */
    public void saveDraft(Membership me, String text) {
        saveDraft(me, new StoredDraft(text, List.of(), time.instant(), ""));
    }

    /** Saves a draft; one without text and files removes it. */
    Draft saveDraft(Membership me, StoredDraft draft) {
        return transactions.write(outbox -> {
            conversations.lock(me.conversationId());
            List<Attachment> files = attachments.listUnsent(draft.attachmentIds(), me.accountId());
            Draft saved = new Draft(draft.text(), files, draft.savedAt(), draft.origin());
            if (draft.text().isEmpty() && files.isEmpty()) {
                store.deleteDraft(me.conversationId(), me.side());
                outbox.tell(me.accountId(), new DraftEvent(me.conversationId(), null));
            } else {
                store.saveDraft(me.conversationId(), me.side(), draft);
                outbox.tell(me.accountId(), new DraftEvent(me.conversationId(), saved));
            }
            return saved;
        });
    }

    /** Adds what was kept and cannot leave any more to its writer's draft, in the transaction at hand. */
    void addToDraft(PendingMessage kept, Outbox outbox) {
        Optional<StoredDraft> before = store.findDraft(kept.conversationId(), kept.side());
        List<UUID> files = Stream.concat(
                        before.stream().flatMap(draft -> draft.attachmentIds().stream()), kept.attachmentIds().stream())
                .distinct()
                .toList();
        String text = Stream.concat(before.stream().map(StoredDraft::text), Stream.of(kept.text()))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n\n"));
        StoredDraft draft = new StoredDraft(text, files, time.instant(), "");
        store.saveDraft(kept.conversationId(), kept.side(), draft);
        Draft saved = new Draft(
                text, attachments.listUnsentIfThere(files, kept.accountId()), draft.savedAt(), draft.origin());
        outbox.tell(kept.accountId(), new DraftEvent(kept.conversationId(), saved));
    }

    Optional<Draft> findDraft(Membership me) {
        return store.findDraft(me.conversationId(), me.side())
                .map(draft -> new Draft(
                        draft.text(),
                        attachments.listUnsentIfThere(draft.attachmentIds(), me.accountId()),
                        draft.savedAt(),
                        draft.origin()));
    }

    /** The private note on the other side. */
    String note(Membership me) {
        return store.note(me.conversationId(), me.side());
    }

    /** Saves the private note on the other side. */
    public void saveNote(Membership me, String text) {
        change(me, () -> store.saveNote(me.conversationId(), me.side(), text));
    }

    /** Puts the conversation away, or back. */
    public void setArchived(Membership me, boolean archived) {
        change(me, () -> store.setArchived(me.conversationId(), me.side(), archived));
    }

    /** Out of the inbox until then; null wakes it. */
    public void setSnoozed(Membership me, @Nullable Instant until) {
        if (until != null) {
            Instant now = time.instant();
            Checks checks = new Checks();
            if (!until.isAfter(now)) {
                checks.add("until", "too-small", null);
            } else if (until.isAfter(now.plus(LONGEST_SNOOZE))) {
                checks.add("until", "too-large", null);
            }
            checks.end();
        }
        change(me, () -> store.setSnoozed(me.conversationId(), me.side(), until));
    }

    private void change(Membership me, Runnable change) {
        transactions.write(outbox -> {
            conversations.lock(me.conversationId());
            change.run();
            outbox.tell(me.accountId(), new ConversationEvent(me.conversationId()));
            return me;
        });
    }
}
