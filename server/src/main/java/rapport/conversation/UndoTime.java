package rapport.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;

/** How long whose messages can be taken back, and what time it is. */
@Component
class UndoTime {
    private final Accounts accounts;
    private final InstantSource time;

    UndoTime(Accounts accounts, InstantSource time) {
        this.accounts = accounts;
        this.time = time;
    }

    /** The undo time that an account has chosen; 0 for none. */
    int secondsOf(UUID accountId) {
        return accounts.get(accountId).undoSeconds();
    }

    /** Now. */
    Instant now() {
        return time.instant();
    }
}
