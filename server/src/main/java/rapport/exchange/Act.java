package rapport.exchange;

import static rapport.exchange.ProposalState.SENT;
import static rapport.exchange.RequestState.OPEN;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * The table of all that can happen on the exchange: by whom, and what becomes of the request and of the proposal at hand. Nothing
 * happens to a request but an open one, nor to a proposal but one that was sent; when a request ends, the proposals that
 * still stand lapse with it.
 */
@Deciding
enum Act {
    /** The buyer writes his task anew, while nobody has proposed anything. */
    @JsonProperty("edit")
    EDIT(Actor.BUYER, OPEN),
    /** The buyer adds something to it. */
    @JsonProperty("add")
    ADD(Actor.BUYER, OPEN),
    /** The buyer keeps it open for longer, once. */
    @JsonProperty("extend")
    EXTEND(Actor.BUYER, OPEN),
    /** The buyer takes it back. */
    @JsonProperty("withdraw")
    WITHDRAW(Actor.BUYER, RequestState.WITHDRAWN),
    /** Its time has passed. */
    @JsonProperty("expire")
    EXPIRE(Actor.CLOCK, RequestState.EXPIRED),
    /** A seller proposes, once. */
    @JsonProperty("propose")
    PROPOSE(Actor.SELLER, OPEN, SENT),
    /** He writes it anew. */
    @JsonProperty("change")
    CHANGE(Actor.SELLER, OPEN, SENT),
    /** He takes it back, for good. */
    @JsonProperty("take_back")
    TAKE_BACK(Actor.SELLER, OPEN, ProposalState.WITHDRAWN),
    /** The buyer does not want it. */
    @JsonProperty("decline")
    DECLINE(Actor.BUYER, OPEN, ProposalState.DECLINED),
    /** The buyer chooses it. */
    @JsonProperty("choose")
    CHOOSE(Actor.BUYER, RequestState.CHOSEN, ProposalState.CHOSEN);

    private final Actor actor;
    private final RequestState request;
    private final Optional<ProposalState> proposal;

    Act(Actor actor, RequestState request) {
        this.actor = actor;
        this.request = request;
        this.proposal = Optional.empty();
    }

    Act(Actor actor, RequestState request, ProposalState proposal) {
        this.actor = actor;
        this.request = request;
        this.proposal = Optional.of(proposal);
    }

    /** Who acts. */
    enum Actor {
        BUYER,
        SELLER,
        CLOCK
    }

    Actor actor() {
        return actor;
    }

    /** How the request stands after it. */
    RequestState request() {
        return request;
    }

    /** How the proposal at hand stands after it; empty if it is about the request alone. */
    Optional<ProposalState> proposal() {
        return proposal;
    }
}
