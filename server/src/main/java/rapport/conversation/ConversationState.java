package rapport.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What deciding about a conversation needs to know of it.
 *
 * @param id the id
 * @param buyerId the buyer
 * @param sellerId the seller
 * @param lastSeq the last message's place; 0 before the first
 * @param turnSide whose turn stands; null before the first message
 * @param sellerAnswered whether the seller, in person, has written in it
 * @param spam whether the seller took it for spam
 * @param buyer what the buyer wrote and did with it
 * @param seller what the seller wrote and did with it
 */
record ConversationState(
        UUID id,
        UUID buyerId,
        UUID sellerId,
        int lastSeq,
        @Nullable Side turnSide,
        boolean sellerAnswered,
        boolean spam,
        SideState buyer,
        SideState seller) {
    /**
     * One side's part.
     *
     * @param messages how many messages the side wrote
     * @param readSeq up to where it has read
     * @param readMessages how many of the other side's messages it has read
     * @param archived whether it put the conversation away
     * @param snoozedUntil until when it does not want to see it; null if it does
     * @param blocked whether the other side does not want to hear from it
     */
    record SideState(
            int messages,
            int readSeq,
            int readMessages,
            boolean archived,
            @Nullable Instant snoozedUntil,
            boolean blocked) {
        SideState wrote() {
            return new SideState(messages + 1, readSeq, readMessages, archived, snoozedUntil, blocked);
        }

        /** A message of the other side brings the conversation back. */
        SideState heard() {
            return new SideState(messages, readSeq, readMessages, false, null, blocked);
        }

        SideState unblocked() {
            return new SideState(messages, readSeq, readMessages, archived, snoozedUntil, false);
        }

        SideState read(int seq, int count) {
            return new SideState(messages, seq, count, archived, snoozedUntil, blocked);
        }
    }

    SideState of(Side side) {
        return side == Side.BUYER ? buyer : seller;
    }

    /** Why a side cannot write now; empty if it can. */
    Optional<Closed> closedTo(Side side) {
        if (of(side).blocked()) {
            return Optional.of(Closed.BLOCKED);
        }
        if (of(side.other()).blocked()) {
            return Optional.of(Closed.BLOCKING);
        }
        return spam && side == Side.SELLER ? Optional.of(Closed.SPAM) : Optional.empty();
    }

    UUID accountOf(Side side) {
        return side == Side.BUYER ? buyerId : sellerId;
    }

    Optional<Side> sideOf(UUID accountId) {
        if (accountId.equals(buyerId)) {
            return Optional.of(Side.BUYER);
        }
        return accountId.equals(sellerId) ? Optional.of(Side.SELLER) : Optional.empty();
    }

    ConversationState with(Side side, SideState changed) {
        return side == Side.BUYER
                ? new ConversationState(id, buyerId, sellerId, lastSeq, turnSide, sellerAnswered, spam, changed, seller)
                : new ConversationState(id, buyerId, sellerId, lastSeq, turnSide, sellerAnswered, spam, buyer, changed);
    }
}
