package rapport.conversation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;

/** Makes drafts again of what was kept and cannot leave any more: nothing that somebody wrote is lost. */
@Component
class DraftsAgain {
    private final ConversationReads conversations;
    private final PendingStore store;
    private final Guarding guarding;
    private final Keeping keeping;
    private final UndoTime undoTime;

    DraftsAgain(
            ConversationReads conversations,
            PendingStore store,
            Guarding guarding,
            Keeping keeping,
            UndoTime undoTime) {
        this.conversations = conversations;
        this.store = store;
        this.guarding = guarding;
        this.keeping = keeping;
        this.undoTime = undoTime;
    }

    /** Of all that either side keeps in a conversation, which is locked. What came back from a moderator stays as it is. */
    void make(UUID conversationId, Outbox outbox) {
        for (PendingMessage kept : conversations.listPending(conversationId)) {
            if (kept.state() == PendingMessage.State.RETURNED) {
                continue;
            }
            store.takeBack(kept, undoTime.now());
            if (kept.state() == PendingMessage.State.HELD) {
                guarding.takenBack(kept, outbox);
            }
            outbox.tell(kept.accountId(), PendingEvent.gone(conversationId, kept.clientId()));
            keeping.addToDraft(kept, outbox);
        }
    }
}
