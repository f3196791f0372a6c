package rapport.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.stream.LivePayload;

/**
 * A kept message, told to its writer's devices.
 *
 * @param clientId its id
 * @param conversationId its conversation
 * @param pending how it is now; null when it was taken back or has left
 */
record PendingEvent(
        UUID clientId, UUID conversationId, @Nullable PendingView pending) implements LivePayload {
    static PendingEvent gone(UUID conversationId, UUID clientId) {
        return new PendingEvent(clientId, conversationId, null);
    }

    static PendingEvent kept(PendingView pending) {
        return new PendingEvent(pending.clientId(), pending.conversationId(), pending);
    }

    @Override
    public String kind() {
        return "pending";
    }
}
