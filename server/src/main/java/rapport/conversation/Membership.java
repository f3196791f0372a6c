package rapport.conversation;

import java.util.UUID;

/**
 * Who talks in a conversation, seen from one of the two. It never changes.
 *
 * @param conversationId the conversation
 * @param side the side of the one who asks
 * @param accountId the one who asks
 * @param otherId the other one
 */
public record Membership(UUID conversationId, Side side, UUID accountId, UUID otherId) {}
