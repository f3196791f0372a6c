package rapport.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.policy.ContactLimits;
import rapport.policy.Policy;

/**
 * Keeps those in bounds who write to many: how many people an account may write to first, and the same words to how many. A place is taken
 * before the message is sent, one after the other for each account, and given back if it was not: so that many requests at once get no more
 * than one after the other would.
 */
@Component
class FirstContacts {
    private static final Duration KEPT = Duration.ofDays(2);

    private final FirstContactStore store;
    private final ConversationReads conversations;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ContactLimits limits;
    private final InstantSource time;

    FirstContacts(
            FirstContactStore store,
            ConversationReads conversations,
            Accounts accounts,
            Transactions transactions,
            Policy policy,
            InstantSource time) {
        this.store = store;
        this.conversations = conversations;
        this.accounts = accounts;
        this.transactions = transactions;
        this.limits = policy.contact();
        this.time = time;
    }

    /** How many an account may still begin. */
    ContactBudget budget(UUID accountId) {
        return budget(accountId, store.listSince(accountId, time.instant().minus(ContactBudget.DAY)));
    }

    private ContactBudget budget(UUID accountId, List<FirstContactStore.Begun> begun) {
        Instant now = time.instant();
        boolean isYoung = accounts.get(accountId)
                .createdAt()
                .plus(Duration.ofDays(limits.youngForDays()))
                .isAfter(now);
        return ContactBudget.of(
                isYoung ? limits.young() : limits.grown(),
                begun.stream().map(FirstContactStore.Begun::at).toList(),
                now);
    }

    /**
     * Takes a place for a conversation that an account is about to begin, in the transaction at hand; one in which something was said
     * takes none. Answers whether this one takes one.
     *
     * @param confirmed whether the writer has seen that he wrote the same to others
     * @throws ProblemException contacts-used-up; same-text
     */
    boolean take(UUID conversationId, UUID accountId, String text, boolean confirmed) {
        if (isBegun(conversations.lock(conversationId))) {
            return false;
        }
        store.lock(accountId);
        List<FirstContactStore.Begun> begun =
                store.listSince(accountId, time.instant().minus(ContactBudget.DAY));
        Optional<FirstContactStore.Begun> own = begun.stream()
                .filter(one -> one.conversationId().equals(conversationId))
                .findFirst();
        int[] sketch = Sketch.of(text);
        if (own.isPresent()) {
            // Another request is at it, or one was held: the place is taken, but these words may be others.
            refuseSame(begun.stream().filter(one -> !one.equals(own.get())).toList(), sketch, confirmed);
            put(accountId, conversationId, own.get().at(), sketch);
            return true;
        }
        ContactBudget budget = budget(accountId, begun);
        if (budget.left() == 0) {
            throw ProblemException.of(
                    ProblemType.CONTACTS_USED_UP,
                    Map.of("until", budget.nextAt().orElseThrow(), "limit", budget.perDay()));
        }
        refuseSame(begun, sketch, confirmed);
        put(accountId, conversationId, time.instant(), sketch);
        return true;
    }

    private void put(UUID accountId, UUID conversationId, Instant at, int[] sketch) {
        store.remove(conversationId);
        store.add(
                accountId,
                new FirstContactStore.Begun(
                        conversationId, at, Arrays.stream(sketch).boxed().toList()));
    }

    /** Counts a conversation that has begun, should another request have given back the place that it stands in. */
    void count(UUID conversationId, UUID accountId, String text) {
        transactions.write(outbox -> {
            store.lock(accountId);
            if (!store.isCounted(conversationId)) {
                put(accountId, conversationId, time.instant(), Sketch.of(text));
            }
            return conversationId;
        });
    }

    private void refuseSame(List<FirstContactStore.Begun> begun, int[] sketch, boolean confirmed) {
        int sellers = 1
                + (int) begun.stream()
                        .filter(one -> Sketch.alike(one.numbers(), sketch))
                        .count();
        boolean isRefused = sellers >= limits.alikeRefuseFrom();
        if (isRefused || (sellers >= limits.alikeWarnFrom() && !confirmed)) {
            throw ProblemException.of(ProblemType.SAME_TEXT, Map.of("sellers", sellers, "mayConfirm", !isRefused));
        }
    }

    private boolean isBegun(ConversationState state) {
        return state.lastSeq() > 0 || !conversations.listPending(state.id()).isEmpty();
    }

    /** Gives the place back of a conversation that did not begin after all. */
    void giveBack(UUID conversationId) {
        transactions.write(outbox -> {
            if (!isBegun(conversations.lock(conversationId))) {
                store.remove(conversationId);
            }
            return conversationId;
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    void forget() {
        store.forget(time.instant().minus(KEPT));
    }
}
