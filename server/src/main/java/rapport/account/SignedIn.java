package rapport.account;

import java.security.Principal;
import java.util.UUID;

/**
 * Who makes a request. Controllers take it as {@code @AuthenticationPrincipal SignedIn me}.
 *
 * @param accountId the account
 * @param sessionId the session by which it is signed in
 */
public record SignedIn(UUID accountId, UUID sessionId) implements Principal {
    /** The account's id as text. */
    @Override
    public String getName() {
        return accountId.toString();
    }
}
