package rapport.conversation;

import java.util.UUID;
import rapport.platform.stream.LivePayload;

/**
 * One side has read up to a message; told to both.
 *
 * @param conversationId the conversation
 * @param side who has read
 * @param seq up to where
 */
record ReadEvent(UUID conversationId, Side side, int seq) implements LivePayload {
    @Override
    public String kind() {
        return "read";
    }
}
