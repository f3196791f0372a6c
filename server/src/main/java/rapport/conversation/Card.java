package rapport.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order, shown in the conversation at the place of its message. How things stand now is in the
 * order, so a card never grows old.
 *
 * @param kind what happened
 * @param orderId to which order
 * @param itemId which proposal, report, delivery … of it; null if it is about the whole order
 */
public record Card(String kind, UUID orderId, @Nullable UUID itemId) {}
