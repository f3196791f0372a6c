package rapport.account;

import java.util.Optional;
import java.util.UUID;
import rapport.platform.problem.ProblemException;

/** Whether others may be shown a name. Accounts know nothing of the marketplace's rules; who does answers here. */
public interface NameCheck {
    /**
     * Looks at a name.
     *
     * @param accountId whose it is to be; empty before there is an account
     * @throws ProblemException invalid-input, with {@code name: forbidden}; frozen
     */
    void check(Optional<UUID> accountId, String name);
}
