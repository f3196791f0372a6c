package rapport.conversation;

import java.util.UUID;
import rapport.platform.stream.LivePayload;

/**
 * What one side alone keeps of a conversation (archived, snoozed, note) changed; told to that side.
 *
 * @param conversationId the conversation
 */
record ConversationEvent(UUID conversationId) implements LivePayload {
    @Override
    public String kind() {
        return "conversation";
    }
}
