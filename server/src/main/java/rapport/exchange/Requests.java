package rapport.exchange;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.platform.Ids;
import rapport.platform.RateLimit;
import rapport.platform.Settings;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.web.VersionTag;
import rapport.policy.Standings;

/** What buyers do with their requests. A request of somebody else is not found. */
@Component
class Requests {
    static final int MOST_OPEN = 20;

    private final RequestStore store;
    private final RequestFiles files;
    private final ExchangeChanges changes;
    private final ExchangeTexts texts;
    private final Accounts accounts;
    private final Standings standings;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource time;
    private final RateLimit limit;

    Requests(
            Parts parts,
            Accounts accounts,
            Standings standings,
            Transactions transactions,
            Ids ids,
            Settings settings) {
        this.store = parts.store();
        this.files = parts.files();
        this.changes = parts.changes();
        this.texts = parts.texts();
        this.accounts = accounts;
        this.standings = standings;
        this.transactions = transactions;
        this.ids = ids;
        this.time = ids.time();
        this.limit = new RateLimit(settings.limits().conversationsPerHour(), Duration.ofHours(1), time);
    }

    /** What requests are kept and changed by. */
    @Component
    record Parts(RequestStore store, RequestFiles files, ExchangeChanges changes, ExchangeTexts texts) {}

    /**
     * What is to be published.
     *
     * @param clientId as the page names it
     * @param task what is asked for
     * @param fileIds the buyer's own files
     */
    record Publishing(UUID clientId, Task task, List<UUID> fileIds) {}

    /**
     * Publishes a request; the same again is the same one.
     *
     * @throws ProblemException invalid-input; frozen; limited; refused; rate-limited; too-many
     */
    Request publish(UUID buyerId, Publishing publishing) {
        Optional<Request> before = store.find(buyerId, publishing.clientId());
        if (before.isPresent()) {
            return before.get();
        }
        standings.requireMayBegin(buyerId);
        List<RequestFile> bound = files.listOwn(buyerId, Optional.empty(), publishing.fileIds());
        texts.admit(buyerId, publishing.task(), bound);
        limit.take(buyerId.toString());
        Request request = ExchangeRules.publish(ids.next(), buyerId, publishing.task(), zone(buyerId), time.instant());
        return transactions.write(outbox -> {
            int open = store.lockCountOpen(buyerId);
            Optional<Request> meanwhile = store.find(buyerId, publishing.clientId());
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            if (open >= MOST_OPEN) {
                throw ProblemException.of(ProblemType.TOO_MANY);
            }
            store.insert(request, publishing.clientId());
            files.bind(request.id(), files.listOwn(buyerId, Optional.empty(), publishing.fileIds()));
            outbox.tell(buyerId, new RequestEvent(request.id()));
            return request;
        });
    }

    /**
     * Writes a request anew, which nobody has proposed anything for.
     *
     * @throws ProblemException not-found; changed-meanwhile; not-now; request-closed; invalid-input; frozen; refused
     */
    Request edit(UUID buyerId, UUID requestId, @Nullable String ifMatch, Task task, List<UUID> fileIds) {
        Request seen = get(buyerId, requestId);
        Command.Edit command = new Command.Edit(task, zone(buyerId));
        // What cannot be done in any words is said before the words are judged.
        changes.decide(changes.read(seen), command, Act.Actor.BUYER);
        texts.admit(buyerId, task, files.listOwn(buyerId, Optional.of(requestId), fileIds));
        return transactions.write(outbox -> {
            Exchange before = changes.lock(requestId);
            VersionTag.require(ifMatch, before.request().version());
            Outcome.Done done = changes.decide(before, command, Act.Actor.BUYER);
            files.bind(requestId, files.listOwn(buyerId, Optional.of(requestId), fileIds));
            return changes.apply(before, done, requestId, outbox).request();
        });
    }

    /** What a buyer does to his request, besides writing it anew; {@code text} is what he adds, empty if nothing. */
    record Doing(UUID clientId, Act act, String text) {}

    /**
     * Does it; repeated, it is done once.
     *
     * @throws ProblemException not-found; not-now; request-closed; too-many; frozen; refused
     */
    Request act(UUID buyerId, UUID requestId, Doing doing) {
        Request seen = get(buyerId, requestId);
        if (isDone(seen, doing)) {
            return seen;
        }
        Command command = switch (doing.act()) {
            case ADD -> new Command.Add(doing.text());
            case EXTEND -> new Command.Extend(zone(buyerId));
            case WITHDRAW -> new Command.Withdraw();
            default -> throw new IllegalArgumentException(doing.act() + " is no act of this door");
        };
        changes.decide(changes.read(seen), command, Act.Actor.BUYER);
        texts.admit(buyerId, doing.text());
        return transactions.write(outbox -> {
            Exchange before = changes.lock(seen.id());
            if (isDone(before.request(), doing)) {
                return before.request();
            }
            Outcome.Done done = changes.decide(before, command, Act.Actor.BUYER);
            return changes.apply(before, done, doing.clientId(), outbox).request();
        });
    }

    private boolean isDone(Request request, Doing doing) {
        return (doing.act() == Act.WITHDRAW && request.state() == RequestState.WITHDRAWN)
                || (doing.act() == Act.ADD && store.knowsAddition(request.id(), doing.clientId()));
    }

    /** A buyer's own. */
    Request get(UUID buyerId, UUID requestId) {
        return store.find(requestId).filter(request -> request.isOf(buyerId)).orElseThrow(ProblemException::notFound);
    }

    /** Ends what its time ended. */
    void expire(UUID requestId) {
        transactions.write(outbox -> {
            Exchange before = changes.lock(requestId);
            Outcome.Done done = changes.decide(before, new Command.Expire(), Act.Actor.CLOCK);
            return changes.apply(before, done, requestId, outbox).request();
        });
    }

    private ZoneId zone(UUID accountId) {
        return accounts.get(accountId).timeZone();
    }
}
