package rapport.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent.
 *
 * @param conversationId its conversation
 * @param seq its place in the conversation: 1, 2, 3 … without gaps
 * @param clientId the id that its writer's page gave it
 * @param side who wrote it
 * @param text the text; empty only with attachments
 * @param attachments its files, in their order
 * @param sentAt when it was sent (after the undo time, if there was one)
 * @param automatic written by the system for that side; does not stop the reply clock
 * @param card what happened to an order, if the message shows that; the text is what its side said with it
 */
public record Message(
        UUID conversationId,
        int seq,
        UUID clientId,
        Side side,
        String text,
        List<Attachment> attachments,
        Instant sentAt,
        boolean automatic,
        @Nullable Card card) {
    /** So many characters (UTF-16 units) fit into one. */
    public static final int LONGEST_TEXT = 10_000;
}
