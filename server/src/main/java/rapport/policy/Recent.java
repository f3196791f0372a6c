package rapport.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a conversation just before, as far as it counts for reading what is written now.
 *
 * @param ownTurn what the author has written since the other side's last message, the oldest first
 * @param otherMessage the other side's last message; null if there is none
 */
public record Recent(List<String> ownTurn, @Nullable String otherMessage) {
    /** Nothing, or nothing that counts. */
    public static final Recent NONE = new Recent(List.of(), null);

    /** Makes what nobody can change. */
    public Recent {
        ownTurn = List.copyOf(ownTurn);
    }

    /** Whether nothing was said before. */
    public boolean isEmpty() {
        return ownTurn.isEmpty() && otherMessage == null;
    }
}
