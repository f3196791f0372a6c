package rapport.conversation;

import java.util.UUID;
import rapport.platform.stream.LivePayload;

/**
 * The other side is writing; never stored.
 *
 * @param conversationId the conversation
 */
record TypingEvent(UUID conversationId) implements LivePayload {
    @Override
    public String kind() {
        return "typing";
    }
}
