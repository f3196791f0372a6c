package rapport.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A card to be shown.
 *
 * @param card what happened
 * @param side the side on which the conversation shows it
 * @param text what was said with it; empty if nothing was
 * @param attachmentIds files of that side, uploaded and not yet sent
 * @param serviceId the service that the conversation is about from now on, if the card says so
 */
public record NewCard(Card card, Side side, String text, List<UUID> attachmentIds, Optional<UUID> serviceId) {}
