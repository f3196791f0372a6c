package rapport.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/**
 * The door to blocking: who is blocked writes nothing to the blocker, and orders nothing of him. It holds for both conversations that
 * two people can have, which are locked together: what a message under way finds under its lock is how it stands.
 */
@Component
public class Blocks {
    private static final int MOST_LISTED = 500;

    private final Transactions transactions;
    private final Pairs pairs;
    private final ContactStore store;
    private final DraftsAgain drafts;
    private final Shutting shutting;
    private final Ties ties;

    Blocks(
            Transactions transactions,
            Pairs pairs,
            ContactStore store,
            DraftsAgain drafts,
            Shutting shutting,
            Ties ties) {
        this.transactions = transactions;
        this.pairs = pairs;
        this.store = store;
        this.drafts = drafts;
        this.shutting = shutting;
        this.ties = ties;
    }

    /**
     * Blocks the other one of a conversation. What he wrote stays; what either keeps for the other becomes a draft again.
     *
     * @throws ProblemException order-in-work
     */
    public void block(Membership me) {
        transactions.write(outbox -> {
            List<ConversationState> both = pairs.lockBoth(me);
            if (store.isBlocking(me.accountId(), me.otherId())) {
                return me;
            }
            if (ties.isInWork(both.stream().map(ConversationState::id).toList())) {
                throw ProblemException.of(ProblemType.ORDER_IN_WORK);
            }
            store.addBlock(me.accountId(), new ContactStore.Block(me.otherId(), me.conversationId(), shutting.now()));
            for (ConversationState state : both) {
                store.setBlocked(state.id(), state.sideOf(me.otherId()).orElseThrow(), true);
                drafts.make(state.id(), outbox);
                shutting.shut(state, FirstContactVoided.Reason.BLOCKED, outbox);
                tell(state, outbox);
            }
            return me;
        });
    }

    /** Takes a block back; the other one may write again, and waits since he did. */
    public void unblock(Membership me) {
        transactions.write(outbox -> {
            lift(me, outbox);
            return me;
        });
    }

    /** They work together from now on: whatever either had against the other one, they have to be able to talk. */
    void liftBoth(ConversationState state, Outbox outbox) {
        if (ContactRules.isBlocked(state)) {
            lift(new Membership(state.id(), Side.BUYER, state.buyerId(), state.sellerId()), outbox);
            lift(new Membership(state.id(), Side.SELLER, state.sellerId(), state.buyerId()), outbox);
        }
    }

    private void lift(Membership me, Outbox outbox) {
        List<ConversationState> both = pairs.lockBoth(me);
        if (!store.removeBlock(me.accountId(), me.otherId())) {
            return;
        }
        for (ConversationState before : both) {
            Side blocked = before.sideOf(me.otherId()).orElseThrow();
            store.setBlocked(before.id(), blocked, false);
            ConversationState after = before.with(blocked, before.of(blocked).unblocked());
            if (!ContactRules.isBlocked(after)) {
                shutting.reopen(after, FirstContactVoided.Reason.BLOCKED, outbox);
            }
            tell(after, outbox);
        }
    }

    /** Whom an account blocks, the latest first. */
    List<ContactStore.Block> list(UUID accountId) {
        return store.listBlocks(accountId, MOST_LISTED);
    }

    /**
     * Holds an account to it that another one does not want to hear from it.
     *
     * @throws ProblemException blocked; open-first
     */
    public void requireOpen(UUID writerId, UUID readerId) {
        if (store.isBlocking(readerId, writerId)) {
            throw Closed.BLOCKED.problem();
        }
        if (store.isBlocking(writerId, readerId)) {
            throw Closed.BLOCKING.problem();
        }
    }

    private static void tell(ConversationState state, Outbox outbox) {
        outbox.tell(state.buyerId(), new ConversationEvent(state.id()));
        outbox.tell(state.sellerId(), new ConversationEvent(state.id()));
    }
}
