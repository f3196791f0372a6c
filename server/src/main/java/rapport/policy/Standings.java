package rapport.policy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.node.NodeBus;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/** The door to what accounts may do. Asked with every message, so it remembers for a while; changes are known at once. */
@Component
public class Standings {
    private static final String CHANGED = "standing-changed";
    private static final int MOST = 100_000;

    /** How long another node may go by what it knew when the word of a change was lost on the way. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /**
     * A condition in SQL: the account in the column {@code seller_id} is not frozen at the time of the parameter {@code :now}.
     * For lists, which cannot ask for each row.
     */
    public static final String SELLER_NOT_FROZEN = """
            NOT EXISTS (SELECT FROM account_freeze f WHERE f.account_id = seller_id AND f.thawed_at IS NULL
                        AND (f.until IS NULL OR f.until > CAST(:now AS timestamptz)))""";

    private final NodeBus bus;
    private final InstantSource time;
    private final LoadingCache<UUID, StandingStore.Against> known;

    Standings(StandingStore store, NodeBus bus, InstantSource time) {
        this.bus = bus;
        this.time = time;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> time.millis() * 1_000_000)
                .build(store::against);
        bus.subscribe(CHANGED, message -> known.invalidate(UUID.fromString(message)));
    }

    /** How an account stands now. */
    public Standing of(UUID accountId) {
        StandingStore.Against against = known.get(accountId);
        return Standing.of(against.strikes(), against.freezes(), time.instant());
    }

    /** Whether an account is frozen now. */
    public boolean isFrozen(UUID accountId) {
        return of(accountId).level() == Standing.Level.FROZEN;
    }

    /**
     * Holds an account to its freeze.
     *
     * @throws ProblemException frozen
     */
    public void requireMayWrite(UUID accountId) {
        Standing standing = of(accountId);
        if (standing.level() == Standing.Level.FROZEN) {
            throw problem(ProblemType.FROZEN, standing);
        }
    }

    /**
     * Holds an account to its freeze and its limits.
     *
     * @throws ProblemException frozen; limited
     */
    public void requireMayBegin(UUID accountId) {
        requireMayWrite(accountId);
        Standing standing = of(accountId);
        if (standing.level() == Standing.Level.LIMITED) {
            throw problem(ProblemType.LIMITED, standing);
        }
    }

    private static ProblemException problem(ProblemType type, Standing standing) {
        Instant until = standing.until();
        return ProblemException.of(type, until == null ? Map.of() : Map.of("until", until));
    }

    /** Forgets what was known of an account once the transaction at hand is committed, and tells its pages. */
    public void changed(UUID accountId, Outbox outbox) {
        if (bus.hasOthers()) {
            bus.send(CHANGED, accountId.toString());
        }
        outbox.afterCommit(() -> known.invalidate(accountId));
        outbox.tell(accountId, new StandingEvent());
    }
}
