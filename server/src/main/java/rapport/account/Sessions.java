package rapport.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import rapport.platform.Ids;
import rapport.platform.database.Transactions;
import rapport.platform.node.NodeBus;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.LiveStreams;

/**
 * Who is signed in. A session in use is remembered for half a minute, so that requests need not ask the database; when it
 * ends, it is forgotten at once, here and on the other nodes, and its open streams are woken to find out.
 */
@Component
class Sessions {
    /** The topic on which nodes tell each other which session of which account ended: the token's hash, then the id. */
    private static final String ENDED = "session-ended";

    /** How long another node may still let a session in when the word of its end was lost on the way. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int MOST_REMEMBERED = 100_000;
    private static final int LONGEST_USER_AGENT = 300;

    private final SessionStore store;
    private final Transactions transactions;
    private final LiveStreams streams;
    private final NodeBus bus;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();
    private final Cache<RandomToken.Hash, @Nullable SignedIn> remembered;

    Sessions(
            SessionStore store,
            Transactions transactions,
            LiveStreams streams,
            NodeBus bus,
            Ids ids,
            InstantSource time) {
        this.store = store;
        this.transactions = transactions;
        this.streams = streams;
        this.bus = bus;
        this.ids = ids;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> time.millis() * 1_000_000)
                .build();
        bus.subscribe(ENDED, message -> {
            int space = message.indexOf(' ');
            forget(new RandomToken.Hash(message.substring(0, space)), UUID.fromString(message.substring(space + 1)));
        });
    }

    /**
     * Begins a session.
     *
     * @throws ProblemException bad-credentials, if the password was changed meanwhile
     */
    RandomToken begin(AccountStore.Credentials credentials, @Nullable String userAgent) {
        RandomToken token = RandomToken.random(random);
        String agent = userAgent == null ? "" : userAgent;
        if (!store.add(
                ids.next(),
                token.hash(),
                credentials,
                agent.substring(0, Math.min(agent.length(), LONGEST_USER_AGENT)))) {
            throw ProblemException.of(ProblemType.BAD_CREDENTIALS);
        }
        return token;
    }

    /** Who is signed in by this token, if the session is live. */
    Optional<SignedIn> find(RandomToken.Hash token) {
        // An end of the session waits for a lookup under way and then clears what it found: the cache computes and
        // removes
        // an entry one after the other.
        return Optional.ofNullable(remembered.get(token, hash -> store.use(hash).orElse(null)));
    }

    /** The live sessions of the one who asks, the latest used first. */
    List<SessionStore.SessionInfo> list(SignedIn me) {
        return store.list(me);
    }

    /**
     * Ends one session of an account.
     *
     * @throws ProblemException not-found, if the account has no such session
     */
    void end(UUID accountId, UUID sessionId) {
        List<RandomToken.Hash> ended = end(accountId, store -> store.delete(accountId, sessionId));
        if (ended.isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /** Ends all sessions of the account but the one that asks. */
    void endOthers(SignedIn me) {
        end(me.accountId(), store -> store.deleteOthers(me));
    }

    /** Deletes sessions in a transaction, together with what else the deletion does. */
    List<RandomToken.Hash> end(UUID accountId, Function<SessionStore, List<RandomToken.Hash>> deletion) {
        return transactions.write(outbox -> {
            List<RandomToken.Hash> ended = deletion.apply(store);
            for (RandomToken.Hash token : ended) {
                if (bus.hasOthers()) {
                    bus.send(ENDED, token.hex() + " " + accountId);
                }
                outbox.afterCommit(() -> forget(token, accountId));
            }
            return ended;
        });
    }

    private void forget(RandomToken.Hash token, UUID accountId) {
        remembered.invalidate(token);
        streams.wake(accountId);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void deleteIdle() {
        store.deleteIdle();
    }
}
