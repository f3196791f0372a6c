package rapport.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.SignedIn;
import rapport.conversation.Side;
import rapport.platform.Cursor;
import rapport.platform.problem.ProblemException;
import rapport.platform.web.VersionTag;

/** Proposals over HTTP: for their authors and the buyers whom they are for, and for nobody else. */
@RestController
class ProposalController {
    private static final int PAGE = 24;

    private final Proposals proposals;
    private final Choices choices;
    private final Requests requests;
    private final ProposalStore store;
    private final ExchangeViews views;

    ProposalController(
            Proposals proposals, Choices choices, Requests requests, ProposalStore store, ExchangeViews views) {
        this.proposals = proposals;
        this.choices = choices;
        this.requests = requests;
        this.store = store;
        this.views = views;
    }

    @GetMapping("/api/me/proposals")
    ProposalView.OwnPage listMine(@AuthenticationPrincipal SignedIn me, @RequestParam Optional<String> cursor) {
        List<Proposal> found = store.listOfSeller(me.accountId(), cursor.map(RequestController::place), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Proposal> page = more ? found.subList(0, PAGE) : found;
        return new ProposalView.OwnPage(
                views.of(page, Side.SELLER),
                more ? Cursor.of(page.getLast().times().sentAt(), page.getLast().id()) : null,
                proposals.dailyNumber(me.accountId()));
    }

    @PostMapping("/api/proposals")
    ResponseEntity<ProposalView> propose(
            @AuthenticationPrincipal SignedIn me, @RequestBody ExchangeInput.OfferBody body) {
        Proposal sent = proposals.propose(me.accountId(), ExchangeInput.proposing(body));
        return tagged(HttpStatus.CREATED, sent, Side.SELLER);
    }

    @GetMapping("/api/requests/{requestId}/proposals")
    List<ProposalView> listOf(@AuthenticationPrincipal SignedIn me, @PathVariable UUID requestId) {
        requests.get(me.accountId(), requestId);
        return views.of(
                store.listOf(requestId).stream()
                        .filter(one -> one.state() != ProposalState.WITHDRAWN)
                        .toList(),
                Side.BUYER);
    }

    @GetMapping("/api/proposals/{proposalId}")
    ResponseEntity<ProposalView> get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID proposalId) {
        Side side = side(me, proposalId);
        return tagged(HttpStatus.OK, store.find(proposalId).orElseThrow(ProblemException::notFound), side);
    }

    @PutMapping("/api/proposals/{proposalId}")
    ResponseEntity<ProposalView> change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID proposalId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ExchangeInput.OfferBody body) {
        proposals.getOwn(me.accountId(), proposalId);
        Proposal.Offer offer = ExchangeInput.offer(body);
        return tagged(
                HttpStatus.OK,
                proposals.change(me.accountId(), proposalId, ifMatch, offer, body.isConfirmed()),
                Side.SELLER);
    }

    @PostMapping("/api/proposals/{proposalId}/acts")
    ProposalView act(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID proposalId,
            @RequestBody ExchangeInput.ActBody body) {
        Side side = side(me, proposalId);
        Proposal after = switch (ExchangeInput.move(body)) {
            case ExchangeInput.Move.TakeBack() -> proposals.takeBack(me.accountId(), proposalId);
            case ExchangeInput.Move.Decline(String text) -> choices.decline(me.accountId(), proposalId, text);
            case ExchangeInput.Move.Ask() -> choices.ask(me.accountId(), proposalId);
            case ExchangeInput.Move.Choose(Choices.Choice choice) -> choices.choose(me.accountId(), proposalId, choice);
        };
        return views.of(after, side);
    }

    /** Which side somebody takes; to whoever takes none there is no such proposal. */
    private Side side(SignedIn me, UUID proposalId) {
        Proposal proposal = store.find(proposalId).orElseThrow(ProblemException::notFound);
        if (proposal.sellerId().equals(me.accountId())) {
            return Side.SELLER;
        }
        choices.get(me.accountId(), proposalId);
        return Side.BUYER;
    }

    private ResponseEntity<ProposalView> tagged(HttpStatus status, Proposal proposal, Side side) {
        return ResponseEntity.status(status)
                .eTag(VersionTag.of(proposal.version()))
                .body(views.of(proposal, side));
    }
}
