package rapport.exchange;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.conversation.Blocks;
import rapport.platform.Ids;
import rapport.platform.Settings;
import rapport.platform.database.Transactions;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.web.VersionTag;
import rapport.policy.Standings;

/** What sellers do with their proposals. A proposal of somebody else is not found. */
@Component
class Proposals {
    private final ProposalStore store;
    private final RequestStore requests;
    private final ExchangeChanges changes;
    private final ExchangeTexts texts;
    private final Accounts accounts;
    private final Standings standings;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource time;
    private final Blocks blocks;
    private final int perDay;

    Proposals(
            ProposalStore store,
            Requests.Parts parts,
            Accounts accounts,
            Standings standings,
            Transactions transactions,
            Means means) {
        this.store = store;
        this.requests = parts.store();
        this.changes = parts.changes();
        this.texts = parts.texts();
        this.accounts = accounts;
        this.standings = standings;
        this.transactions = transactions;
        this.ids = means.ids();
        this.time = means.ids().time();
        this.blocks = means.blocks();
        this.perDay = means.settings().limits().proposalsPerDay();
    }

    /** What names and limits proposals. */
    @Component
    record Means(Ids ids, Settings settings, Blocks blocks) {}

    /**
     * What is to be proposed.
     *
     * @param clientId as the page names it
     * @param requestId for which request
     * @param offer what is offered
     * @param confirmed whether its author has seen what the guard warns of
     */
    record Proposing(UUID clientId, UUID requestId, Proposal.Offer offer, boolean confirmed) {}

    /**
     * Sends a proposal; the same again is the same one.
     *
     * @throws ProblemException not-found; request-closed; not-now, if there is one of his already or it is his own request; none-left-today;
     *     too-many; frozen; limited; blocked; open-first; refused; confirm-first
     */
    Proposal propose(UUID sellerId, Proposing proposing) {
        Optional<Proposal> before = store.find(sellerId, proposing.clientId());
        if (before.isPresent()) {
            return before.get();
        }
        Request request = requests.find(proposing.requestId())
                .filter(one -> !standings.isFrozen(one.buyerId()))
                .orElseThrow(ProblemException::notFound);
        standings.requireMayBegin(sellerId);
        blocks.requireOpen(sellerId, request.buyerId());
        Command.Propose command = new Command.Propose(ids.next(), sellerId, proposing.offer());
        // What cannot be sent in any words is said before the words are judged.
        changes.decide(
                new Exchange(
                        request, store.findOf(request.id(), sellerId).stream().toList()),
                command,
                Act.Actor.SELLER);
        requireLeft(sellerId);
        texts.admit(sellerId, proposing.offer(), proposing.confirmed());
        return transactions.write(outbox -> {
            store.lockOf(sellerId);
            Optional<Proposal> meanwhile = store.find(sellerId, proposing.clientId());
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            requireLeft(sellerId);
            blocks.requireOpen(sellerId, request.buyerId());
            Exchange now = changes.lock(proposing.requestId());
            Outcome.Done done = changes.decide(now, command, Act.Actor.SELLER);
            return changes.apply(now, done, proposing.clientId(), outbox)
                    .proposal(command.id())
                    .orElseThrow();
        });
    }

    /** How many this seller may still send today. */
    DailyNumber dailyNumber(UUID sellerId) {
        ZoneId zone = accounts.get(sellerId).timeZone();
        int sent = store.countSince(sellerId, DailyNumber.dayBegan(zone, time.instant()));
        return DailyNumber.of(perDay, sent, zone, time.instant());
    }

    private void requireLeft(UUID sellerId) {
        DailyNumber number = dailyNumber(sellerId);
        if (number.left() == 0) {
            throw ProblemException.of(
                    ProblemType.NONE_LEFT_TODAY, Map.of("limit", number.limit(), "resetsAt", number.resetsAt()));
        }
    }

    /**
     * Writes a proposal anew.
     *
     * @throws ProblemException not-found; changed-meanwhile; request-closed; frozen; blocked; open-first; refused; confirm-first
     */
    Proposal change(UUID sellerId, UUID id, @Nullable String ifMatch, Proposal.Offer offer, boolean confirmed) {
        Proposal seen = getOwn(sellerId, id);
        Command.Change command = new Command.Change(id, offer);
        Request request = requests.find(seen.requestId()).orElseThrow(ProblemException::notFound);
        blocks.requireOpen(sellerId, request.buyerId());
        changes.decide(changes.read(request), command, Act.Actor.SELLER);
        texts.admit(sellerId, offer, confirmed);
        return transactions.write(outbox -> {
            blocks.requireOpen(sellerId, request.buyerId());
            Exchange before = changes.lock(seen.requestId());
            VersionTag.require(ifMatch, before.proposal(id).orElseThrow().version());
            Outcome.Done done = changes.decide(before, command, Act.Actor.SELLER);
            return changes.apply(before, done, id, outbox).proposal(id).orElseThrow();
        });
    }

    /**
     * Takes a proposal back, for good.
     *
     * @throws ProblemException not-found; request-closed
     */
    Proposal takeBack(UUID sellerId, UUID id) {
        Proposal seen = getOwn(sellerId, id);
        return transactions.write(outbox -> {
            Exchange before = changes.lock(seen.requestId());
            Proposal now = before.proposal(id).orElseThrow();
            if (now.state() == ProposalState.WITHDRAWN) {
                return now;
            }
            Outcome.Done done = changes.decide(before, new Command.TakeBack(id), Act.Actor.SELLER);
            return changes.apply(before, done, id, outbox).proposal(id).orElseThrow();
        });
    }

    /** A seller's own. */
    Proposal getOwn(UUID sellerId, UUID id) {
        return store.find(id).filter(one -> one.sellerId().equals(sellerId)).orElseThrow(ProblemException::notFound);
    }

    /** What becomes of the contacts that a proposal needs: the kinds, as the guard knows them. */
    static Set<String> kinds(Proposal proposal) {
        return proposal.offer().contactNeeds().stream()
                .map(need -> need.kind().key())
                .collect(Collectors.toSet());
    }

    /** A task, part by part, for the order that is made of it. */
    static List<Map.Entry<String, String>> task(Request request) {
        List<Map.Entry<String, String>> parts = new ArrayList<>();
        parts.add(Map.entry(request.task().title(), request.task().text()));
        request.additions().forEach(one -> parts.add(Map.entry("+", one.text())));
        return parts;
    }
}
