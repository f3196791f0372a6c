package rapport.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.RateLimit;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.stream.Outbox;

/**
 * The door to spam: a seller may say of a first contact that it is none. That leaves it out of his lists and of his rating, so that each
 * time is a case for moderators, who may find otherwise.
 */
@Component
public class Spam {
    /** Each mark is a case for moderators. */
    private static final int PER_HOUR = 30;

    private final Transactions transactions;
    private final ConversationReads reads;
    private final ContactStore store;
    private final Shutting shutting;
    private final SpamReports reports;
    private final Ties ties;
    private final RateLimit limit;

    Spam(
            Transactions transactions,
            ConversationReads reads,
            ContactStore store,
            Shutting shutting,
            SpamReports reports,
            Ties ties) {
        this.transactions = transactions;
        this.reads = reads;
        this.store = store;
        this.shutting = shutting;
        this.reports = reports;
        this.ties = ties;
        this.limit = new RateLimit(PER_HOUR, Duration.ofHours(1), shutting.time());
    }

    /** Whether a side may take a conversation for spam, as it stands now. */
    boolean isPossible(ConversationRow row) {
        return row.side() == Side.SELLER
                && !row.sellerAnswered()
                && row.last().seq() > 0
                && row.closed().isEmpty()
                && !ties.hasOrder(row.id())
                && !isDecided(row.id());
    }

    /** Whether a moderator has decided on a mark of it before, one way or the other: once is enough. */
    private boolean isDecided(UUID conversationId) {
        return store.listSpamCases(conversationId).stream()
                .anyMatch(caseId -> reports.answer(caseId).isPresent());
    }

    /** What a moderator said who found that it is no spam, as long as the seller owes an answer; only he is told. */
    Optional<String> answer(ConversationRow row) {
        return row.side() == Side.SELLER && !row.sellerAnswered()
                ? store.findRejected(row.id()).flatMap(reports::answer)
                : Optional.empty();
    }

    /**
     * Takes a first contact for spam.
     *
     * @throws ProblemException not-spam; rate-limited
     */
    public void mark(Membership me) {
        limit.take(me.accountId().toString());
        transactions.write(outbox -> {
            ConversationState state = reads.lock(me.conversationId());
            if (state.spam() && me.side() == Side.SELLER) {
                return me;
            }
            boolean answerKept = !reads.listPending(state.id(), Side.SELLER).isEmpty();
            ContactRules.Facts facts =
                    new ContactRules.Facts(ties.hasOrder(state.id()), answerKept, isDecided(state.id()));
            ContactRules.againstSpam(state, me.side(), facts).ifPresent(type -> {
                throw ProblemException.of(type);
            });
            UUID caseId = reports.open(state, outbox);
            store.addSpam(state.id(), caseId, shutting.now());
            shutting.shut(state, FirstContactVoided.Reason.SPAM, outbox);
            outbox.tell(me.accountId(), new ConversationEvent(state.id()));
            return me;
        });
    }

    /** Takes it back: it is as if it had never been said. */
    public void unmark(Membership me) {
        transactions.write(outbox -> {
            ConversationState state = reads.lock(me.conversationId());
            if (state.spam() && me.side() == Side.SELLER) {
                lift(state, me.accountId(), outbox);
            }
            return me;
        });
    }

    /** Takes back what a seller said, in the transaction at hand; the conversation is locked. */
    void lift(ConversationState state, UUID byId, Outbox outbox) {
        end(state, false, outbox).ifPresent(caseId -> reports.withdraw(caseId, byId, outbox));
    }

    /** A moderator finds that it is no spam, in his transaction; the conversation is locked. */
    public void reject(UUID conversationId, UUID caseId, Outbox outbox) {
        if (store.isSpamBy(conversationId, caseId)) {
            end(reads.lock(conversationId), true, outbox);
        }
    }

    private Optional<UUID> end(ConversationState before, boolean rejected, Outbox outbox) {
        Optional<UUID> caseId = store.endSpam(before.id(), rejected, shutting.now());
        shutting.reopen(reads.lock(before.id()), FirstContactVoided.Reason.SPAM, outbox);
        outbox.tell(before.sellerId(), new ConversationEvent(before.id()));
        return caseId;
    }
}
