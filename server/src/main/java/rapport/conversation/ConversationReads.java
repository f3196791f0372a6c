package rapport.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;

/** One conversation, locked and looked into, for changes other than sending. */
@Component
class ConversationReads {
    private final MessageStore store;

    ConversationReads(MessageStore store) {
        this.store = store;
    }

    /** Locks the conversation until the end of the transaction at hand, and reads it. */
    ConversationState lock(UUID id) {
        ConversationState state = store.lock(List.of(id)).get(id);
        if (state == null) {
            throw ProblemException.notFound();
        }
        return state;
    }

    /** Locks conversations in the order of their ids, and reads them. */
    List<ConversationState> lock(SortedSet<UUID> ids) {
        return List.copyOf(store.lock(ids).values());
    }

    /** Whether a message of this id was sent. */
    boolean isSent(MessageKey key) {
        return !store.listKnown(List.of(key)).isEmpty();
    }

    /** What was said last in a conversation, the latest first. */
    List<MessageStore.Said> listLast(UUID conversationId) {
        return store.listLast(List.of(conversationId), FollowUp.MOST);
    }

    /** What both sides keep in a conversation, the earlier the first. */
    List<PendingMessage> listPending(UUID conversationId) {
        return store.listPending(List.of(conversationId)).stream()
                .sorted(Comparator.comparing(PendingMessage::writtenAt).thenComparing(PendingMessage::clientId))
                .toList();
    }

    /** What a side keeps in a conversation. */
    List<PendingMessage> listPending(UUID conversationId, Side side) {
        return store.listPending(List.of(conversationId)).stream()
                .filter(kept -> kept.side() == side)
                .toList();
    }
}
