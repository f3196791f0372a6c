package rapport.language;

import org.jspecify.annotations.Nullable;

/**
 * A text before it is sent, and what of the conversation counts for reading it.
 *
 * @param text what is written; any characters, any length
 * @param role who writes
 * @param language the language to answer in; null to take that of the text
 * @param clientMessage the other side's last message, which this text answers; null if there is none
 */
public record Draft(
        String text,
        Role role,
        @Nullable Language language,
        @Nullable String clientMessage) {

    /** A seller's text of which nothing else is known. */
    public static Draft of(String text) {
        return new Draft(text, Role.SELLER, null, null);
    }
}
