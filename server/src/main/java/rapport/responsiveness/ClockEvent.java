package rapport.responsiveness;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.stream.LivePayload;

/**
 * A reply clock started or stopped; told to the seller only.
 *
 * @param conversationId its conversation
 * @param clock how it runs now; null when it stopped
 */
record ClockEvent(UUID conversationId, @Nullable ClockView clock) implements LivePayload {
    @Override
    public String kind() {
        return "clock";
    }
}
