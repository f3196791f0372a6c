package rapport.coaching;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** The door to quick replies for other features. */
@Component
public class QuickReplies {
    private static final int MOST = 50;

    private final QuickReplyStore store;
    private final Transactions transactions;
    private final Ids ids;

    QuickReplies(QuickReplyStore store, Transactions transactions, Ids ids) {
        this.store = store;
        this.transactions = transactions;
        this.ids = ids;
    }

    /**
     * Adds a template behind those that the account has.
     *
     * @throws ProblemException invalid-input; too-many
     */
    public void add(UUID accountId, String title, String text) {
        add(accountId, new QuickReplyChange(title, text));
    }

    QuickReply add(UUID accountId, QuickReplyChange change) {
        QuickReply reply = change.checked(ids.next());
        return transactions.write(outbox -> {
            store.lockAdding(accountId);
            if (store.listOf(accountId).size() >= MOST) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            store.insert(accountId, reply);
            return reply;
        });
    }
}
