package rapport.benchmarks;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The live group of the world: its conversations, who writes in them, and how far each side has heard them. Its accounts
 * are called by their number in the group.
 */
final class Live {
    private final World.Talk[] talks;
    private final byte[][] ids;
    private final int groups;
    private final int[] startSeqs;

    /** The last seq heard: by the buyer at even places, by the seller at odd ones. One thread reads the streams. */
    private final int[] heard;

    private volatile Ledger ledger;

    /** The live group with the last seq of each of its conversations. */
    Live(World world, Map<UUID, Integer> lastSeqs) {
        groups = world.groups();
        talks = IntStream.range(0, world.liveConversations())
                .mapToObj(world::live)
                .toArray(World.Talk[]::new);
        ids = new byte[talks.length][];
        startSeqs = new int[talks.length];
        heard = new int[2 * talks.length];
        ledger = new Ledger(0, talks.length);
        for (int i = 0; i < talks.length; i++) {
            UUID id = talks[i].id();
            Integer last = lastSeqs.get(id);
            if (last == null) {
                throw new IllegalStateException("The database has no conversation " + id);
            }
            ids[i] = Bytes.ascii(id.toString());
            startSeqs[i] = last;
            heard[2 * i] = last;
            heard[2 * i + 1] = last;
        }
    }

    int conversations() {
        return talks.length;
    }

    /** A conversation's id as ASCII. */
    byte[] conversationId(int conversation) {
        return ids[conversation];
    }

    /** The account that takes a side in a conversation. */
    int member(int conversation, boolean buyer) {
        World.Talk talk = talks[conversation];
        return (buyer ? talk.buyer() : talk.seller()) / groups;
    }

    /** Begins a measurement of at most so many messages. */
    Ledger begin(int most) {
        for (int i = 0; i < talks.length; i++) {
            startSeqs[i] = heard[2 * i];
        }
        ledger = new Ledger(most, talks.length);
        return ledger;
    }

    /** The measurement under way. */
    Ledger ledger() {
        return ledger;
    }

    /** The last seq of a conversation before the measurement. */
    int startSeq(int conversation) {
        return startSeqs[conversation];
    }

    /** The last seq that a side of a conversation heard of. */
    int heardSeq(int conversation, boolean buyer) {
        return heard[2 * conversation + (buyer ? 0 : 1)];
    }

    /** A side of a conversation hears of a place in it, which must be the next. */
    void heard(int conversation, boolean buyer, int seq) {
        int place = 2 * conversation + (buyer ? 0 : 1);
        if (seq != heard[place] + 1) {
            ledger.fault("In conversation " + talks[conversation].id() + " seq " + seq + " came after " + heard[place]);
        }
        heard[place] = seq;
    }
}
