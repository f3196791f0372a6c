package rapport.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;

/** Both conversations that two people can have: in the one the first of them buys, in the other one he sells. */
@Component
class Pairs {
    private final ConversationStore conversations;
    private final ConversationReads reads;
    private final Ids ids;
    private final InstantSource time;

    Pairs(ConversationStore conversations, ConversationReads reads, Ids ids) {
        this.conversations = conversations;
        this.reads = reads;
        this.ids = ids;
        this.time = ids.time();
    }

    /** Locks both. One that never was begins now, unseen while nothing is said in it: so nothing slips in by it meanwhile. */
    List<ConversationState> lockBoth(Membership me) {
        UUID there = conversations.findOrCreate(ids.next(), me.accountId(), me.otherId(), time.instant());
        UUID back = conversations.findOrCreate(ids.next(), me.otherId(), me.accountId(), time.instant());
        return reads.lock(new TreeSet<>(List.of(there, back)));
    }
}
