package rapport.conversation;

import java.util.ArrayList;
import java.util.List;
import rapport.platform.Deciding;

/**
 * A run of messages, oldest first.
 *
 * @param messages the messages
 * @param hasEarlier whether there are messages before them
 * @param hasLater whether there are messages after them
 */
@Deciding
record MessagePage(List<Message> messages, boolean hasEarlier, boolean hasLater) {
    /** Of messages read forward, one more than asked for if there are more. */
    static MessagePage forward(List<Message> read, int limit, boolean hasEarlier) {
        boolean more = read.size() > limit;
        return new MessagePage(more ? read.subList(0, limit) : read, hasEarlier, more);
    }

    /** Of messages read backward (but given oldest first), one more than asked for if there are more. */
    static MessagePage backward(List<Message> read, int limit, boolean hasLater) {
        boolean more = read.size() > limit;
        return new MessagePage(more ? read.subList(1, read.size()) : read, more, hasLater);
    }

    /** Two runs that meet. */
    static MessagePage joined(MessagePage earlier, MessagePage later) {
        List<Message> all = new ArrayList<>(earlier.messages());
        all.addAll(later.messages());
        return new MessagePage(all, earlier.hasEarlier(), later.hasLater());
    }
}
