package rapport.conversation;

import java.util.UUID;

/**
 * A message by the id that its writer's page gave it.
 *
 * @param conversationId its conversation
 * @param clientId the id
 */
record MessageKey(UUID conversationId, UUID clientId) {}
