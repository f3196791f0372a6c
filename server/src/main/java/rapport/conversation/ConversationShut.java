package rapport.conversation;

import java.util.UUID;

/**
 * Nobody waits for an answer in a conversation any more: one of the two took it for spam, or blocked the other one. Told inside its
 * transaction.
 *
 * @param conversationId the conversation
 */
public record ConversationShut(UUID conversationId) {}
