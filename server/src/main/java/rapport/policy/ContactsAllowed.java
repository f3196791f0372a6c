package rapport.policy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * These kinds of contact, and no others, may pass in a conversation from now on. Told by whoever knows that the work needs
 * them: an order, a proposal, a moderator.
 *
 * @param conversationId the conversation
 * @param kinds the kinds; none to take back what was allowed
 * @param until when that ends
 */
public record ContactsAllowed(UUID conversationId, Set<String> kinds, Instant until) {
    /** Makes what nobody can change. */
    public ContactsAllowed {
        kinds = Set.copyOf(kinds);
    }
}
