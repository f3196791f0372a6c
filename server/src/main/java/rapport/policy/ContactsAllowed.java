package rapport.policy;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * These kinds of contact, and no others, may pass in a conversation from now on as far as one source goes: what others allow
 * there stays. Told by whoever knows that the work needs them.
 *
 * @param conversationId the conversation
 * @param source who allows them
 * @param kinds the kinds; none to take back what was allowed
 * @param until when that ends
 */
public record ContactsAllowed(UUID conversationId, Source source, Set<String> kinds, Instant until) {
    /** Who can allow contacts. */
    public enum Source {
        /** The orders of the conversation that are under way. */
        ORDER,
        /** A moderator, for some days. */
        MODERATOR;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes what nobody can change. */
    public ContactsAllowed {
        kinds = Set.copyOf(kinds);
    }
}
