package rapport.conversation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.stream.Outbox;

/** The door for orders to what shuts conversations: who works together can talk. */
@Component
public class Opening {
    private final ConversationReads reads;
    private final Blocks blocks;
    private final Spam spam;

    Opening(ConversationReads reads, Blocks blocks, Spam spam) {
        this.reads = reads;
        this.blocks = blocks;
        this.spam = spam;
    }

    /**
     * The seller learns of an order, in the transaction at hand: nothing is shut any more. What is paid for while nobody could know that it
     * would be is an order all the same.
     */
    public void workBegins(UUID conversationId, UUID buyerId, Outbox outbox) {
        ConversationState state = reads.lock(conversationId);
        if (state.spam()) {
            spam.lift(state, buyerId, outbox);
        }
        blocks.liftBoth(state, outbox);
    }
}
