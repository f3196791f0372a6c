package rapport.moderation;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.conversation.ConversationForModerators;
import rapport.conversation.HeldMessages;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.policy.Cases;
import rapport.policy.GuardCase;

/** The door to decisions: carries out what a moderator decides, each in one transaction: the message, the strike, the log and the case together. */
@Component
public class Decisions {
    private final Transactions transactions;
    private final Cases cases;
    private final HeldMessages held;
    private final CaseActs acts;
    private final ConversationForModerators conversations;
    private final InstantSource time;

    Decisions(
            Transactions transactions,
            Cases cases,
            HeldMessages held,
            CaseActs acts,
            ConversationForModerators conversations,
            InstantSource time) {
        this.conversations = conversations;
        this.transactions = transactions;
        this.cases = cases;
        this.held = held;
        this.acts = acts;
        this.time = time;
    }

    /**
     * Nobody judges himself, nor in a conversation of his own.
     *
     * @throws ProblemException own-case
     */
    void refuseOwn(UUID moderatorId, GuardCase guardCase) {
        boolean isParty = guardCase
                .place()
                .flatMap(place -> conversations.find(place.conversationId()))
                .filter(talk ->
                        talk.buyerId().equals(moderatorId) || talk.sellerId().equals(moderatorId))
                .isPresent();
        if (isParty || guardCase.accountId().equals(moderatorId)) {
            throw ProblemException.of(ProblemType.OWN_CASE);
        }
    }

    /**
     * What a moderator wants.
     *
     * @param allow whether the message goes, or the objection is granted
     * @param reason his words for the author
     * @param strike whether a refusal brings a strike
     * @param falseAlarm whether the guard should not have spoken
     * @param version the version of the case that he has read
     */
    public record Wish(boolean allow, String reason, boolean strike, boolean falseAlarm, int version) {}

    /**
     * Decides a case.
     *
     * @throws ProblemException not-found; own-case, if it is about the moderator himself; changed-meanwhile, if it was decided or withdrawn meanwhile
     */
    public GuardCase decide(UUID moderatorId, UUID caseId, Wish wish) {
        GuardCase seen = cases.find(caseId).orElseThrow(ProblemException::notFound);
        refuseOwn(moderatorId, seen);
        return transactions.write(outbox -> {
            // Conversations are locked before anything else, by everybody.
            seen.place().ifPresent(place -> held.lock(place.conversationId()));
            GuardCase open = cases.lock(caseId)
                    .filter(one -> one.state() == GuardCase.State.OPEN && one.version() == wish.version())
                    .orElseThrow(() -> ProblemException.of(ProblemType.CHANGED_MEANWHILE));
            GuardCase.Decision decision = new GuardCase.Decision(
                    wish.allow(),
                    wish.reason(),
                    wish.strike() && !wish.allow() && acts.mayStrike(open.kind()),
                    wish.falseAlarm() && wish.allow() && !open.kind().isReport(),
                    moderatorId,
                    time.instant());
            // First, for what comes of it is told with its words.
            cases.decide(caseId, decision, outbox);
            switch (open.kind()) {
                case HELD -> acts.onHeld(open, decision, outbox);
                case APPEAL -> acts.onAppeal(open, decision, outbox);
                case SPAM, COMPLAINT -> acts.onReport(open, decision, outbox);
            }
            return cases.find(caseId).orElseThrow();
        });
    }
}
