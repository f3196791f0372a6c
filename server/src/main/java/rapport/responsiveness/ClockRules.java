package rapport.responsiveness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.conversation.MessageSent;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/**
 * Decides what messages do to reply clocks: the first message of the buyer's turn starts one, the seller's first real
 * answer stops it. Automatic messages do neither.
 */
@Deciding
final class ClockRules {
    private ClockRules() {}

    /**
     * A clock and whose it is.
     *
     * @param conversationId its conversation
     * @param sellerId the seller who is waited for
     * @param clock the clock
     */
    record Running(UUID conversationId, UUID sellerId, ReplyClock clock) {}

    /**
     * An answer that stopped a clock.
     *
     * @param stopped the clock
     * @param seq the answer's place
     * @param repliedAt when it was sent
     */
    record Reply(Running stopped, int seq, Instant repliedAt) {}

    /**
     * What is different afterwards.
     *
     * @param started clocks that run now and did not before
     * @param stopped clocks that ran before and do not now
     * @param replies the answers that stopped clocks, those included that were started by these same messages
     */
    record Outcome(List<Running> started, List<Running> stopped, List<Reply> replies) {}

    /**
     * Applies messages to clocks.
     *
     * @param running the clocks that run in the conversations of these messages
     * @param messages in the order in which they were sent
     */
    static Outcome apply(Map<UUID, Running> running, List<MessageSent> messages) {
        Map<UUID, Running> now = new LinkedHashMap<>(running);
        List<Reply> replies = new ArrayList<>();
        for (MessageSent sent : messages) {
            UUID id = sent.message().conversationId();
            if (sent.message().automatic()) {
                continue;
            }
            if (sent.message().side() == Side.BUYER) {
                now.computeIfAbsent(id, absent -> start(sent));
            } else {
                Running stopped = now.remove(id);
                if (stopped != null) {
                    replies.add(new Reply(
                            stopped, sent.message().seq(), sent.message().sentAt()));
                }
            }
        }
        return new Outcome(difference(now, running), difference(running, now), replies);
    }

    private static Running start(MessageSent sent) {
        ReplyClock clock =
                new ReplyClock(sent.message().sentAt(), sent.message().seq(), sent.newToSeller());
        return new Running(sent.message().conversationId(), sent.sellerId(), clock);
    }

    /** What is in the one and not, or not the same, in the other. */
    private static List<Running> difference(Map<UUID, Running> one, Map<UUID, Running> other) {
        return one.values().stream()
                .filter(clock -> !clock.equals(other.get(clock.conversationId())))
                .toList();
    }
}
