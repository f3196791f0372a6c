package rapport.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;
import rapport.policy.Submission;

/** The door for moderators to the messages that wait for them. Each works in the transaction of its caller. */
@Component
public class HeldMessages {
    private final ConversationReads conversations;
    private final PendingMessages pendings;
    private final PendingStore store;
    private final Sender sender;

    HeldMessages(ConversationReads conversations, PendingMessages pendings, PendingStore store, Sender sender) {
        this.conversations = conversations;
        this.pendings = pendings;
        this.store = store;
        this.sender = sender;
    }

    /** Locks the conversation, which comes first in every transaction about it. */
    public void lock(UUID conversationId) {
        conversations.lock(conversationId);
    }

    /**
     * Lets a held message go.
     *
     * @throws ProblemException changed-meanwhile, if it does not wait any more
     */
    public void release(Submission.Place place, Outbox outbox) {
        PendingMessage pending = store.findIn(place.conversationId(), place.clientId())
                .orElseThrow(() -> ProblemException.of(ProblemType.CHANGED_MEANWHILE));
        Sending.Command command = new Sending.Release(place.conversationId(), place.clientId(), pending.side(), true);
        if (!(sender.send(List.of(command), outbox).getFirst() instanceof Sender.Result.Done)) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
    }

    /** Gives a held message back to its author, who finds it among his own with what the case says. */
    public void giveBack(Submission.Place place, Outbox outbox) {
        pendings.giveBack(place.conversationId(), place.clientId(), outbox);
    }
}
