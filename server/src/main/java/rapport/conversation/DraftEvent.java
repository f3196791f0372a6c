package rapport.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.stream.LivePayload;

/**
 * One's own draft was changed on one of one's devices.
 *
 * @param conversationId the conversation
 * @param draft how it is now; null when there is none any more
 */
record DraftEvent(UUID conversationId, @Nullable Draft draft) implements LivePayload {
    @Override
    public String kind() {
        return "draft";
    }
}
