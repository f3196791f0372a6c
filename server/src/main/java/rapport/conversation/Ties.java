package rapport.conversation;

import java.util.Collection;
import java.util.UUID;

/** What binds the two of a conversation beyond words; answered by the feature that knows of orders. Asked under the lock. */
public interface Ties {
    /** Whether the seller was ever told of an order in this conversation. */
    boolean hasOrder(UUID conversationId);

    /** Whether in one of these conversations something of an order that the seller knows of is still to be done or decided. */
    boolean isInWork(Collection<UUID> conversationIds);
}
