package rapport.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.account.Language;
import rapport.catalogue.ContactNeed;
import rapport.catalogue.ServicePackage;
import rapport.platform.Ids;
import rapport.platform.problem.ProblemException;

/** The door to the exchange for other features: what pages do, without pages. */
@Component
public class ExchangeDesk {
    private final Requests requests;
    private final Proposals proposals;
    private final Choices choices;
    private final Ids ids;

    ExchangeDesk(Requests requests, Proposals proposals, Choices choices, Ids ids) {
        this.requests = requests;
        this.proposals = proposals;
        this.choices = choices;
        this.ids = ids;
    }

    /**
     * What a buyer asks for.
     *
     * @param title in a line
     * @param text at length
     * @param from what it costs at least, in minor units
     * @param to what it may cost at most
     * @param currency of both
     * @param deadline the day by which it is needed, if there is one
     * @param language in which he talks
     */
    public record Wish(
            String title,
            String text,
            long from,
            long to,
            String currency,
            Optional<LocalDate> deadline,
            Language language) {}

    /**
     * A buyer publishes a request; answers its id.
     *
     * @throws ProblemException as the API answers it
     */
    public UUID publish(UUID buyerId, Wish wish) {
        Task task = new Task(
                wish.title(),
                wish.text(),
                new Task.Budget(wish.from(), wish.to(), wish.currency()),
                wish.deadline(),
                wish.language());
        return requests.publish(buyerId, new Requests.Publishing(ids.next(), task, List.of()))
                .id();
    }

    /** The buyer takes it back. */
    public void withdraw(UUID buyerId, UUID requestId) {
        requests.act(buyerId, requestId, new Requests.Doing(ids.next(), Act.WITHDRAW, ""));
    }

    /**
     * A seller proposes; answers the proposal's id.
     *
     * @throws ProblemException as the API answers it
     */
    public UUID propose(
            UUID sellerId, UUID requestId, String text, List<ServicePackage> packages, List<ContactNeed> needs) {
        Proposal.Offer offer = new Proposal.Offer(text, packages, needs);
        return proposals
                .propose(sellerId, new Proposals.Proposing(ids.next(), requestId, offer, true))
                .id();
    }

    /** The buyer does not want it. */
    public void decline(UUID buyerId, UUID proposalId, String text) {
        choices.decline(buyerId, proposalId, text);
    }

    /** The buyer chooses it, its first package. */
    public void choose(UUID buyerId, UUID proposalId) {
        int version = choices.get(buyerId, proposalId).version();
        choices.choose(buyerId, proposalId, new Choices.Choice(ids.next(), version, 0));
    }
}
