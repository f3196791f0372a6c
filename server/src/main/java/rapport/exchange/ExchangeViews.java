package rapport.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Account;
import rapport.account.Accounts;
import rapport.account.Person;
import rapport.conversation.Side;
import rapport.review.PublicName;
import rapport.review.ReviewCounts;

/** Puts together what is answered of requests and proposals. */
@Component
class ExchangeViews {
    private static final int PREVIEW = 240;
    private static final ReviewCounts.Liked NO_REVIEWS = new ReviewCounts.Liked(0, 0);

    private final RequestStore requests;
    private final ProposalStore proposals;
    private final RequestFiles files;
    private final Accounts accounts;
    private final ReviewCounts reviews;
    private final InstantSource time;

    ExchangeViews(
            RequestStore requests,
            ProposalStore proposals,
            RequestFiles files,
            Accounts accounts,
            ReviewCounts reviews,
            InstantSource time) {
        this.requests = requests;
        this.proposals = proposals;
        this.files = files;
        this.accounts = accounts;
        this.reviews = reviews;
        this.time = time;
    }

    /** A request as somebody reads it, or anybody. */
    RequestView of(Request request, Optional<UUID> reader) {
        Instant now = time.instant();
        Task task = request.task();
        Account buyer = accounts.get(request.buyerId());
        boolean mine = reader.filter(request::isOf).isPresent();
        int count = requests.proposals(List.of(request.id())).getOrDefault(request.id(), 0);
        return new RequestView(
                request.id(),
                task.title(),
                task.text(),
                request.additions(),
                task.budget(),
                task.deadline().orElse(null),
                task.language(),
                files.listOf(List.of(request.id())).getOrDefault(request.id(), List.of()),
                request.stateAt(now),
                request.times().publishedAt(),
                request.times().editedAt().orElse(null),
                request.times().expiresAt(),
                endedAt(request, now).orElse(null),
                count,
                new RequestView.Buyer(
                        PublicName.of(buyer.name()),
                        buyer.createdAt(),
                        proposals.pastOf(request.buyerId()),
                        reviews.writtenBy(request.buyerId())),
                mine,
                reader.flatMap(id -> proposals.findOf(request.id(), id))
                        .map(Proposal::id)
                        .orElse(null),
                mine ? may(request, count, buyer, now) : List.of(),
                request.version());
    }

    private static List<Act> may(Request request, int proposals, Account buyer, Instant now) {
        List<Act> may = new ArrayList<>();
        if (request.stateAt(now) == RequestState.OPEN) {
            may.add(proposals == 0 ? Act.EDIT : Act.ADD);
            if (ExchangeRules.canExtend(request, buyer.timeZone())) {
                may.add(Act.EXTEND);
            }
            may.add(Act.WITHDRAW);
        }
        return may;
    }

    private static Optional<Instant> endedAt(Request request, Instant now) {
        return request.times()
                .endedAt()
                .or(() -> Optional.of(request.times().expiresAt()).filter(at -> request.isDue(now)));
    }

    /** Requests in a list that everybody reads. */
    List<RequestView.Summary> summaries(List<RequestList.Listed> listed, Optional<UUID> reader) {
        Set<UUID> proposed = reader.map(id -> proposals.proposedTo(
                        id, listed.stream().map(one -> one.request().id()).toList()))
                .orElse(Set.of());
        return listed.stream()
                .map(one -> summary(
                        one.request(),
                        new Counts(one.proposals(), 0),
                        reader,
                        proposed.contains(one.request().id())))
                .toList();
    }

    /** A buyer's own requests in a list. */
    List<RequestView.Summary> own(List<Request> own, UUID buyerId) {
        List<UUID> ids = own.stream().map(Request::id).toList();
        Map<UUID, Integer> counts = requests.proposals(ids);
        Map<UUID, Integer> waiting = proposals.countWaiting(ids);
        return own.stream()
                .map(one -> summary(
                        one,
                        new Counts(counts.getOrDefault(one.id(), 0), waiting.getOrDefault(one.id(), 0)),
                        Optional.of(buyerId),
                        false))
                .toList();
    }

    /** How many proposals there ever were, and how many of them the buyer has not answered. */
    private record Counts(int proposals, int waiting) {}

    private RequestView.Summary summary(Request request, Counts counts, Optional<UUID> reader, boolean proposed) {
        Instant now = time.instant();
        Task task = request.task();
        return new RequestView.Summary(
                request.id(),
                task.title(),
                preview(task.text()),
                task.budget(),
                task.deadline().orElse(null),
                task.language(),
                request.stateAt(now),
                request.times().publishedAt(),
                request.times().expiresAt(),
                endedAt(request, now).orElse(null),
                counts.proposals(),
                counts.waiting(),
                reader.filter(request::isOf).isPresent(),
                proposed);
    }

    private static String preview(String text) {
        String line = text.replaceAll("\\s+", " ");
        int points = line.codePointCount(0, line.length());
        return points <= PREVIEW ? line : line.substring(0, line.offsetByCodePoints(0, PREVIEW - 1)) + "…";
    }

    /** A proposal as one of its sides reads it. */
    ProposalView of(Proposal proposal, Side side) {
        return of(List.of(proposal), side).getFirst();
    }

    /** Proposals as the same side of all of them reads them. */
    List<ProposalView> of(List<Proposal> all, Side side) {
        Instant now = time.instant();
        Map<UUID, Request> about =
                requests.listOf(all.stream().map(Proposal::requestId).distinct().toList());
        List<UUID> sellers = all.stream().map(Proposal::sellerId).distinct().toList();
        Map<UUID, Person> people = accounts.people(sellers);
        Map<UUID, ReviewCounts.Liked> liked = reviews.of(sellers);
        return all.stream()
                .map(one -> {
                    Request request = Objects.requireNonNull(about.get(one.requestId()));
                    return view(
                            one,
                            side,
                            new ProposalView.About(request.id(), request.task().title(), request.stateAt(now)),
                            people.getOrDefault(one.sellerId(), new Person(one.sellerId(), "")),
                            liked.getOrDefault(one.sellerId(), NO_REVIEWS));
                })
                .toList();
    }

    private static ProposalView view(
            Proposal one, Side side, ProposalView.About about, Person seller, ReviewCounts.Liked liked) {
        return new ProposalView(
                one.id(),
                side,
                about,
                seller,
                liked,
                one.offer().text(),
                one.offer().packages(),
                one.offer().contactNeeds(),
                one.isOpen() && about.state() != RequestState.OPEN ? ProposalState.LAPSED : one.state(),
                one.times().sentAt(),
                one.times().editedAt().orElse(null),
                one.times().endedAt().orElse(null),
                one.answer(),
                one.place().conversationId().orElse(null),
                one.place().orderId().orElse(null),
                one.isOpen() && about.state() == RequestState.OPEN,
                one.version());
    }
}
