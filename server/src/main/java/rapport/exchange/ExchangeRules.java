package rapport.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.platform.Deciding;

/** Decides what a command makes of a request and its proposals. */
@Deciding
final class ExchangeRules {
    /** So long a request is open, unless its deadline ends it before; extended, twice as long. */
    static final Duration LASTS = Duration.ofDays(14);

    static final int MOST_ADDITIONS = 20;
    static final int MOST_PROPOSALS = 200;

    private ExchangeRules() {}

    /** A new request. */
    static Request publish(UUID id, UUID buyerId, Task task, ZoneId zone, Instant now) {
        Request.Times times = new Request.Times(
                now, Optional.empty(), expiry(now, false, task.deadline(), zone), false, Optional.empty());
        return new Request(id, buyerId, task, List.of(), RequestState.OPEN, times, Optional.empty(), 1);
    }

    /** A request ends with the day by which the work was needed: nobody should propose after it. */
    private static Instant expiry(Instant from, boolean extended, Optional<LocalDate> deadline, ZoneId zone) {
        Instant end = from.plus(LASTS.multipliedBy(extended ? 2 : 1));
        return deadline.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .filter(over -> over.isBefore(end))
                .orElse(end);
    }

    /** What becomes of it all when this one does this at this time. */
    static Outcome decide(Exchange before, Command command, Act.Actor actor, Instant now) {
        Act act = command.act();
        Request request = before.request();
        if (act.actor() != actor) {
            return new Outcome.NotNow();
        }
        if (request.state() != RequestState.OPEN || request.isDue(now) != (act == Act.EXPIRE)) {
            return new Outcome.Closed();
        }
        Optional<Proposal> proposal = command.proposalId().flatMap(before::proposal);
        if (command.proposalId().isPresent()
                && proposal.filter(Proposal::isOpen).isEmpty()) {
            return new Outcome.Closed();
        }
        return switch (command) {
            case Command.Edit(Task task, ZoneId zone) -> edit(before, task, zone, now);
            case Command.Add(String text) -> add(before, text, now);
            case Command.Extend(ZoneId zone) -> extend(before, zone);
            case Command.Withdraw() -> end(before, act, Optional.empty(), now);
            case Command.Expire() ->
                end(before, act, Optional.empty(), request.times().expiresAt());
            case Command.Propose propose -> propose(before, propose, now);
            case Command.Change(UUID id, Proposal.Offer offer) ->
                with(before, proposal.orElseThrow().with(offer, now));
            case Command.TakeBack(UUID id) -> with(before, ended(proposal.orElseThrow(), act, "", now));
            case Command.Decline(UUID id, String text) -> with(before, ended(proposal.orElseThrow(), act, text, now));
            case Command.Choose(UUID id) -> end(before, act, proposal, now);
        };
    }

    private static Outcome edit(Exchange before, Task task, ZoneId zone, Instant now) {
        if (!before.proposals().isEmpty()) {
            return new Outcome.NotNow();
        }
        Request.Times times = before.request().times();
        Request.Times edited = new Request.Times(
                times.publishedAt(),
                Optional.of(now),
                expiry(times.publishedAt(), times.extended(), task.deadline(), zone),
                times.extended(),
                Optional.empty());
        return with(before, before.request().with(task, edited));
    }

    private static Outcome add(Exchange before, String text, Instant now) {
        List<Request.Addition> additions = new ArrayList<>(before.request().additions());
        if (additions.size() >= MOST_ADDITIONS) {
            return new Outcome.TooMany();
        }
        additions.add(new Request.Addition(now, text));
        return with(before, before.request().with(additions));
    }

    private static Outcome extend(Exchange before, ZoneId zone) {
        Request request = before.request();
        return canExtend(request, zone)
                ? with(before, request.with(request.task(), extended(request, zone)))
                : new Outcome.NotNow();
    }

    /** Whether there is time to be won: it was not put off yet, and no deadline ends it sooner. */
    static boolean canExtend(Request request, ZoneId zone) {
        return !request.times().extended()
                && extended(request, zone).expiresAt().isAfter(request.times().expiresAt());
    }

    private static Request.Times extended(Request request, ZoneId zone) {
        Request.Times times = request.times();
        Instant later = expiry(times.publishedAt(), true, request.task().deadline(), zone);
        return new Request.Times(times.publishedAt(), times.editedAt(), later, true, Optional.empty());
    }

    private static Outcome propose(Exchange before, Command.Propose propose, Instant now) {
        Request request = before.request();
        if (request.isOf(propose.sellerId()) || before.of(propose.sellerId()).isPresent()) {
            return new Outcome.NotNow();
        }
        if (before.proposals().size() >= MOST_PROPOSALS) {
            return new Outcome.TooMany();
        }
        Proposal fresh = Proposal.sent(propose.id(), request.id(), propose.sellerId(), propose.offer(), now);
        List<Proposal> all = new ArrayList<>(before.proposals());
        all.add(fresh);
        return new Outcome.Done(new Exchange(request, all), Set.of(fresh.id()));
    }

    /** The request ends; the proposal that was chosen with it, all that still stand without. */
    private static Outcome end(Exchange before, Act act, Optional<Proposal> chosen, Instant at) {
        Set<UUID> touched = new HashSet<>();
        List<Proposal> all = new ArrayList<>();
        Optional<UUID> chosenId = chosen.map(Proposal::id);
        for (Proposal one : before.proposals()) {
            boolean isChosen = chosenId.equals(Optional.of(one.id()));
            if (one.isOpen()) {
                touched.add(one.id());
            }
            if (isChosen) {
                all.add(ended(one, act, "", at));
            } else {
                all.add(one.isOpen() ? one.ended(ProposalState.LAPSED, "", at) : one);
            }
        }
        return new Outcome.Done(new Exchange(before.request().ended(act.request(), chosenId, at), all), touched);
    }

    private static Proposal ended(Proposal proposal, Act act, String said, Instant at) {
        return proposal.ended(act.proposal().orElseThrow(), said, at);
    }

    private static Outcome with(Exchange before, Request changed) {
        return new Outcome.Done(new Exchange(changed, before.proposals()), Set.of());
    }

    private static Outcome with(Exchange before, Proposal changed) {
        List<Proposal> all = before.proposals().stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
        return new Outcome.Done(new Exchange(before.request(), all), Set.of(changed.id()));
    }
}
