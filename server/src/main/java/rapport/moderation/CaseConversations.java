package rapport.moderation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.conversation.ConversationForModerators;
import rapport.conversation.HeldMessages;
import rapport.platform.database.Transactions;
import rapport.platform.event.Events;
import rapport.platform.problem.ProblemException;
import rapport.policy.ContactsAllowed;
import rapport.policy.GuardCase;
import rapport.policy.GuardLog;
import rapport.policy.Submission;
import rapport.policy.What;

/** The conversations that cases are about: no others are open to moderators. */
@Component
class CaseConversations {
    private final ConversationForModerators conversations;
    private final HeldMessages held;
    private final Transactions transactions;
    private final Events events;
    private final GuardLog log;
    private final InstantSource time;

    CaseConversations(
            ConversationForModerators conversations,
            HeldMessages held,
            Transactions transactions,
            Events events,
            GuardLog log,
            InstantSource time) {
        this.conversations = conversations;
        this.held = held;
        this.transactions = transactions;
        this.events = events;
        this.log = log;
        this.time = time;
    }

    /**
     * The messages of the case's conversation before a place, or the last ones.
     *
     * @throws ProblemException not-found, if it is about none
     */
    ConversationForModerators.Earlier pageBefore(GuardCase guardCase, @Nullable Integer before) {
        return conversations.pageBefore(conversationOf(guardCase), before);
    }

    /**
     * Lets kinds of contact, and no others, pass in the case's conversation for some days.
     *
     * @throws ProblemException not-found, if it is about none
     */
    void allow(UUID moderatorId, GuardCase guardCase, List<String> kinds, int days) {
        UUID conversationId = conversationOf(guardCase);
        transactions.write(outbox -> {
            held.lock(conversationId);
            ContactsAllowed allowed = new ContactsAllowed(
                    conversationId,
                    ContactsAllowed.Source.MODERATOR,
                    Set.copyOf(kinds),
                    time.instant().plus(Duration.ofDays(days)));
            events.tell(ContactsAllowed.class, List.of(allowed), outbox);
            return log.add(new GuardLog.Act(
                    What.ALLOWANCE, moderatorId, guardCase.accountId(), guardCase.id(), String.join(", ", kinds)));
        });
    }

    private static UUID conversationOf(GuardCase guardCase) {
        return guardCase.place().map(Submission.Place::conversationId).orElseThrow(ProblemException::notFound);
    }
}
