package rapport.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A buyer's first writing turned out to be none that a seller owes an answer. Told inside its transaction, by whoever finds it out; what
 * counts first contacts leaves this one out, whenever it was answered.
 *
 * @param conversationId its conversation
 * @param reason why
 * @param at when that was found
 */
public record FirstContactVoided(UUID conversationId, Reason reason, Instant at) {
    /** Why a first contact counts for nothing. */
    public enum Reason {
        /** It was spam. */
        SPAM,
        /** The seller blocked who wrote it. */
        BLOCKED
    }
}
