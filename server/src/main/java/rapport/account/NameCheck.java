package rapport.account;

import rapport.platform.problem.ProblemException;

/** Whether others may be shown a name. Accounts know nothing of the marketplace's rules; who does answers here. */
public interface NameCheck {
    /**
     * Looks at a name.
     *
     * @throws ProblemException invalid-input, with {@code name: forbidden}
     */
    void check(String name);
}
