package rapport.availability;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.platform.node.NodeBus;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/** The door to when sellers work. Asked with every list and clock, so it remembers for a while; changes are known at once. */
@Component
public class Availabilities {
    private static final String CHANGED = "availability-changed";
    private static final int MOST = 20_000;

    /** How long another node may go by what it knew when the word of a change was lost on the way. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /**
     * A condition in SQL: the services of the account in the column {@code seller_id} are not out of the lists at the time of the
     * parameter {@code :now}. For lists, which cannot ask for each row.
     */
    public static final String SELLER_NOT_CLOSED = """
            NOT EXISTS (SELECT FROM closed_span c WHERE c.account_id = seller_id
                        AND c.starts_at <= CAST(:now AS timestamptz) AND c.ends_at > CAST(:now AS timestamptz))""";

    private final NodeBus bus;
    private final InstantSource time;
    private final LoadingCache<UUID, Optional<Availability>> known;

    Availabilities(AvailabilityStore store, NodeBus bus, InstantSource time) {
        this.bus = bus;
        this.time = time;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> time.millis() * 1_000_000)
                .build(store::find);
        bus.subscribe(CHANGED, message -> known.invalidate(UUID.fromString(message)));
    }

    /** What a seller has said of when he works; nothing if he never has. */
    public Optional<Availability> find(UUID sellerId) {
        return known.get(sellerId);
    }

    /** When a seller works and worked; always, if he has never said when. */
    public SellerTime time(UUID sellerId) {
        return find(sellerId).map(Availability::time).orElse(SellerTime.ALWAYS);
    }

    /** How a seller is to be met now; nothing if he has never said when he works. */
    public Optional<Presence> presence(UUID sellerId) {
        return find(sellerId).map(one -> one.at(time.instant()));
    }

    /** The same of several; those who have never said when they work are left out. */
    public Map<UUID, Presence> presences(Collection<UUID> sellerIds) {
        Map<UUID, Presence> presences = new HashMap<>();
        sellerIds.forEach(id -> presence(id).ifPresent(presence -> presences.put(id, presence)));
        return presences;
    }

    /**
     * Holds a buyer to a seller's wish for no more orders.
     *
     * @throws ProblemException away, with the state and until when, if that is known
     */
    public void requireTakesOrders(UUID sellerId) {
        Optional<Presence> closed =
                presence(sellerId).filter(presence -> !presence.state().takesOrders());
        if (closed.isPresent()) {
            Map<String, Object> members = new HashMap<>();
            members.put("state", closed.get().state());
            putIfPresent(members, "until", closed.get().until());
            throw ProblemException.of(ProblemType.AWAY, members);
        }
    }

    /** Forgets what was known of a seller once the transaction at hand is committed. */
    void changed(UUID sellerId, Outbox outbox) {
        if (bus.hasOthers()) {
            bus.send(CHANGED, sellerId.toString());
        }
        outbox.afterCommit(() -> known.invalidate(sellerId));
    }

    private static void putIfPresent(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
