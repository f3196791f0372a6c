package rapport.conversation;

import java.util.UUID;

/**
 * A message was sent. Told inside its transaction, in the order of {@code seq} for each conversation.
 *
 * @param message the message
 * @param buyerId the conversation's buyer
 * @param sellerId the conversation's seller
 * @param opensTurn whether it is the first of its side's turn
 * @param newToSeller whether the seller had not answered in this conversation before it
 */
public record MessageSent(Message message, UUID buyerId, UUID sellerId, boolean opensTurn, boolean newToSeller) {}
