package rapport.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order, or a proposal on the exchange, shown in the conversation at the place of its message. How
 * things stand now is in the order or the proposal, so a card never grows old.
 *
 * @param kind what happened
 * @param orderId to which order; null if it is a proposal on the exchange
 * @param itemId which proposal, report, delivery … of the order, null if it is about the whole order; or the proposal on the exchange
 */
public record Card(
        String kind, @Nullable UUID orderId, @Nullable UUID itemId) {}
