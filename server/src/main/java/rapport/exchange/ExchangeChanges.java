package rapport.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;

/** Decides and writes down, in the transaction at hand, what becomes of a request, and tells everybody whom it concerns. */
@Component
class ExchangeChanges {
    private final RequestStore requests;
    private final ProposalStore proposals;
    private final InstantSource time;

    ExchangeChanges(RequestStore requests, ProposalStore proposals, InstantSource time) {
        this.requests = requests;
        this.proposals = proposals;
        this.time = time;
    }

    /** A request with its proposals, locked until the end of the transaction at hand. */
    Exchange lock(UUID requestId) {
        Request request = requests.lock(requestId);
        return new Exchange(request, proposals.listOf(requestId));
    }

    /** A request with its proposals as they are now; what is decided on it says only what would be. */
    Exchange read(Request request) {
        return new Exchange(request, proposals.listOf(request.id()));
    }

    /**
     * Decides.
     *
     * @throws ProblemException request-closed; not-now; too-many
     */
    Outcome.Done decide(Exchange before, Command command, Act.Actor actor) {
        Instant now = time.instant();
        return switch (ExchangeRules.decide(before, command, actor, now)) {
            case Outcome.Done done -> done;
            case Outcome.Closed() ->
                throw ProblemException.of(
                        ProblemType.REQUEST_CLOSED,
                        Map.of("state", before.request().stateAt(now).key()));
            case Outcome.NotNow() -> throw ProblemException.of(ProblemType.NOT_NOW);
            case Outcome.TooMany() -> throw ProblemException.of(ProblemType.TOO_MANY);
        };
    }

    /** Writes down what was decided; {@code clientId} names what is new. */
    Exchange apply(Exchange before, Outcome.Done done, UUID clientId, Outbox outbox) {
        Exchange after = done.after();
        Request request = after.request().equals(before.request())
                ? after.request()
                : after.request().nextVersion();
        requests.save(request, after.proposals().size());
        List<Request.Addition> additions = request.additions();
        for (int i = before.request().additions().size(); i < additions.size(); i++) {
            requests.insertAddition(request.id(), i, clientId, additions.get(i));
        }
        List<Proposal> all = new ArrayList<>();
        for (Proposal one : after.proposals()) {
            all.add(done.touched().contains(one.id()) ? write(before, one, clientId) : one);
        }
        tell(new Exchange(request, all), done, outbox);
        return new Exchange(request, all);
    }

    private Proposal write(Exchange before, Proposal proposal, UUID clientId) {
        Optional<Proposal> known = before.proposal(proposal.id());
        if (known.isEmpty()) {
            proposals.insert(proposal, clientId);
            return proposal;
        }
        Proposal next = proposal.nextVersion();
        proposals.save(next);
        return next;
    }

    private static void tell(Exchange after, Outcome.Done done, Outbox outbox) {
        RequestEvent event = new RequestEvent(after.request().id());
        outbox.tell(after.request().buyerId(), event);
        // What is added to a task concerns all who have proposed something, what becomes of a proposal its author.
        boolean ofRequest = done.touched().isEmpty();
        after.proposals().stream()
                .filter(one -> ofRequest ? one.isOpen() : done.touched().contains(one.id()))
                .map(Proposal::sellerId)
                .distinct()
                .forEach(seller -> outbox.tell(seller, event));
    }
}
