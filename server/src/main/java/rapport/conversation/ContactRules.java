package rapport.conversation;

import java.util.Optional;
import rapport.platform.Deciding;
import rapport.platform.problem.ProblemType;

/** Decides who may shut a conversation, and whether a contact in it is still one that a seller owes an answer. */
@Deciding
final class ContactRules {
    private ContactRules() {}

    /**
     * What else there is to know of a conversation.
     *
     * @param ordered whether the seller was ever told of an order in it
     * @param answerKept whether an answer of the seller's is on its way, or waits for a moderator
     * @param decided whether a moderator has decided on it before
     */
    record Facts(boolean ordered, boolean answerKept, boolean decided) {}

    /** What keeps a side from taking a conversation for spam. */
    static Optional<ProblemType> againstSpam(ConversationState state, Side side, Facts facts) {
        boolean isFirstContact = side == Side.SELLER && isUnanswered(state);
        boolean allowed = isFirstContact && !facts.ordered() && !facts.answerKept() && !facts.decided();
        return allowed ? Optional.empty() : Optional.of(ProblemType.NOT_SPAM);
    }

    /** Whether a buyer has written and the seller, in person, never has. */
    static boolean isUnanswered(ConversationState state) {
        return !state.sellerAnswered() && state.turnSide() == Side.BUYER;
    }

    /** Whether a buyer waits for an answer. */
    static boolean isWaiting(ConversationState state) {
        return state.turnSide() == Side.BUYER;
    }

    /** Whether one of the two blocks the other. */
    static boolean isBlocked(ConversationState state) {
        return state.buyer().blocked() || state.seller().blocked();
    }
}
