package rapport.policy;

import java.util.UUID;

/**
 * A moderator is asked to decide between the two of a conversation, or no longer: meanwhile he reads along and looks at what
 * they would otherwise need only confirm. Told by the feature that knows.
 *
 * @param conversationId the conversation
 * @param strict whether it is so from now on
 */
public record ConversationStrict(UUID conversationId, boolean strict) {}
