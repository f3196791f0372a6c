package rapport.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.catalogue.ServicePackage;
import rapport.conversation.Blocks;
import rapport.conversation.Card;
import rapport.conversation.Cards;
import rapport.conversation.NewCard;
import rapport.conversation.Side;
import rapport.order.Agreements;
import rapport.platform.database.Transactions;
import rapport.platform.problem.FieldError;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;
import rapport.platform.stream.Outbox;
import rapport.policy.Standings;

/** What buyers do with the proposals for their requests. Those for another's request are not found. */
@Component
class Choices {
    /** The card by which a conversation shows a proposal. */
    static final String CARD = "proposal";

    private final ProposalStore store;
    private final RequestStore requests;
    private final ExchangeChanges changes;
    private final ExchangeTexts texts;
    private final Agreements agreements;
    private final Cards cards;
    private final Standings standings;
    private final Blocks blocks;
    private final Transactions transactions;

    Choices(ProposalStore store, Requests.Parts parts, Agreements agreements, Cards cards, Means means) {
        this.store = store;
        this.requests = parts.store();
        this.changes = parts.changes();
        this.texts = parts.texts();
        this.agreements = agreements;
        this.cards = cards;
        this.standings = means.standings();
        this.blocks = means.blocks();
        this.transactions = means.transactions();
    }

    /** Who may act, and how it is kept. */
    @Component
    record Means(Standings standings, Blocks blocks, Transactions transactions) {}

    /** A proposal for a request of this buyer. */
    Proposal get(UUID buyerId, UUID id) {
        return store.find(id)
                .filter(one -> requests.find(one.requestId())
                        .filter(request -> request.isOf(buyerId))
                        .isPresent())
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * Does not want a proposal; what is said with it may be empty.
     *
     * @throws ProblemException not-found; request-closed; frozen; refused; blocked or open-first, if anything is said
     */
    Proposal decline(UUID buyerId, UUID id, String text) {
        Proposal seen = get(buyerId, id);
        if (!text.isEmpty()) {
            blocks.requireOpen(buyerId, seen.sellerId());
        }
        texts.admit(buyerId, text);
        return transactions.write(outbox -> {
            Exchange before = changes.lock(seen.requestId());
            Proposal now = before.proposal(id).orElseThrow();
            if (now.state() == ProposalState.DECLINED) {
                return now;
            }
            Outcome.Done done = changes.decide(before, new Command.Decline(id, text), Act.Actor.BUYER);
            return changes.apply(before, done, id, outbox).proposal(id).orElseThrow();
        });
    }

    /**
     * Opens the conversation with the author of a proposal, in which it then stands as a card; what is asked is written there.
     *
     * @throws ProblemException not-found; request-closed; frozen; limited
     */
    Proposal ask(UUID buyerId, UUID id) {
        Proposal seen = get(buyerId, id);
        if (seen.place().conversationId().isPresent()) {
            return seen;
        }
        standings.requireMayBegin(buyerId);
        requireThere(seen);
        return transactions.write(outbox -> {
            UUID conversationId = cards.open(buyerId, seen.sellerId());
            Exchange now = changes.lock(seen.requestId());
            Proposal proposal = now.proposal(id).orElseThrow();
            if (!proposal.isOpen()) {
                throw ProblemException.of(ProblemType.REQUEST_CLOSED);
            }
            Proposal shown = show(proposal, conversationId, outbox);
            store.save(shown);
            outbox.tell(buyerId, new RequestEvent(seen.requestId()));
            outbox.tell(seen.sellerId(), new RequestEvent(seen.requestId()));
            return shown;
        });
    }

    /**
     * A choice.
     *
     * @param clientId as the page names the order
     * @param version the proposal as it was read
     * @param packageIndex which of its packages
     */
    record Choice(UUID clientId, int version, int packageIndex) {}

    /**
     * Chooses a proposal: the request is given away, the others lapse, and the order is placed in the conversation, all at once or not
     * at all. The same again is the same choice.
     *
     * @throws ProblemException not-found; request-closed; changed-meanwhile; invalid-input; frozen; limited; not-now
     */
    Proposal choose(UUID buyerId, UUID id, Choice choice) {
        Proposal seen = get(buyerId, id);
        if (agreements.find(buyerId, choice.clientId()).isPresent()) {
            return seen;
        }
        standings.requireMayBegin(buyerId);
        requireThere(seen);
        return transactions.write(outbox -> {
            UUID conversationId = cards.open(buyerId, seen.sellerId());
            Exchange before = changes.lock(seen.requestId());
            Proposal now = before.proposal(id).orElseThrow();
            if (agreements.find(buyerId, choice.clientId()).isPresent()) {
                return now;
            }
            Outcome.Done done = changes.decide(before, new Command.Choose(id), Act.Actor.BUYER);
            ServicePackage chosen = chosen(now, choice);
            show(now, conversationId, outbox);
            UUID orderId = agreements.place(conversationId, agreement(before.request(), now, chosen, choice), outbox);
            Proposal.Place place = new Proposal.Place(Optional.of(conversationId), Optional.of(orderId));
            Exchange after = new Exchange(
                    done.after().request(),
                    done.after().proposals().stream()
                            .map(one -> one.id().equals(id) ? one.at(place) : one)
                            .toList());
            return changes.apply(before, new Outcome.Done(after, done.touched()), choice.clientId(), outbox)
                    .proposal(id)
                    .orElseThrow();
        });
    }

    private static ServicePackage chosen(Proposal proposal, Choice choice) {
        if (proposal.version() != choice.version()) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
        List<ServicePackage> packages = proposal.offer().packages();
        if (choice.packageIndex() >= packages.size()) {
            throw ProblemException.invalid(List.of(new FieldError("package", "unknown", null)));
        }
        return packages.get(choice.packageIndex());
    }

    private static Agreements.Agreement agreement(
            Request request, Proposal proposal, ServicePackage chosen, Choice choice) {
        return new Agreements.Agreement(
                choice.clientId(),
                request.buyerId(),
                proposal.sellerId(),
                request.task().title(),
                chosen,
                Proposals.task(request),
                Proposals.kinds(proposal));
    }

    /** Who is frozen could neither answer nor take the order. */
    private void requireThere(Proposal proposal) {
        if (standings.isFrozen(proposal.sellerId())) {
            throw ProblemException.of(ProblemType.NOT_NOW);
        }
    }

    /** Shows the proposal in the conversation, once. */
    private Proposal show(Proposal proposal, UUID conversationId, Outbox outbox) {
        if (proposal.place().conversationId().isEmpty()) {
            Card card = new Card(CARD, null, proposal.id());
            cards.post(
                    conversationId, List.of(new NewCard(card, Side.SELLER, "", List.of(), Optional.empty())), outbox);
        }
        return proposal.at(
                new Proposal.Place(Optional.of(conversationId), proposal.place().orderId()));
    }
}
