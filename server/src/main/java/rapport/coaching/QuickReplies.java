package rapport.coaching;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.policy.Gate;
import rapport.policy.Part;
import rapport.policy.Submission;

/** The door to quick replies for other features. */
@Component
public class QuickReplies {
    private static final int MOST = 50;

    private final QuickReplyStore store;
    private final Transactions transactions;
    private final Ids ids;
    private final Gate gate;

    QuickReplies(QuickReplyStore store, Transactions transactions, Ids ids, Gate gate) {
        this.store = store;
        this.transactions = transactions;
        this.ids = ids;
        this.gate = gate;
    }

    /**
     * Adds a template behind those that the account has.
     *
     * @throws ProblemException invalid-input; too-many; refused; frozen
     */
    public void add(UUID accountId, String title, String text) {
        add(accountId, new QuickReplyChange(title, text));
    }

    QuickReply add(UUID accountId, QuickReplyChange change) {
        QuickReply reply = change.checked(ids.next());
        requireSendable(accountId, reply);
        return transactions.write(outbox -> {
            store.lockAdding(accountId);
            if (store.listOf(accountId).size() >= MOST) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            store.insert(accountId, reply);
            return reply;
        });
    }

    QuickReply change(UUID accountId, UUID id, QuickReplyChange change) {
        QuickReply reply = change.checked(id);
        requireSendable(accountId, reply);
        if (!store.update(accountId, reply)) {
            throw ProblemException.notFound();
        }
        return reply;
    }

    /** What no message may say is not kept to be sent, either. The title is for the seller's own eyes. */
    private void requireSendable(UUID accountId, QuickReply reply) {
        gate.requireSendable(Submission.of(
                accountId, Submission.About.QUICK_REPLY, List.of(Part.of(Part.Field.TEXT, reply.text())), Set.of()));
    }
}
