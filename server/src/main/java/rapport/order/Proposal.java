package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.conversation.Side;
import rapport.platform.Deciding;

/**
 * Something that one side proposes and the other accepts or declines.
 *
 * @param id the id
 * @param by who proposes
 * @param what what
 * @param state what became of it
 * @param text what was said with it
 * @param proposedAt when
 * @param expiresAt when it lapses unanswered
 * @param answeredAt when it was answered, withdrawn, or lapsed
 * @param counters the proposal of the other side that it answers
 */
@Deciding
record Proposal(
        UUID id,
        Side by,
        What what,
        State state,
        String text,
        Instant proposedAt,
        Instant expiresAt,
        Optional<Instant> answeredAt,
        Optional<UUID> counters) {
    /** The kinds of proposal. */
    enum Kind {
        /** More for more money. */
        @JsonProperty("options")
        OPTIONS,
        /** Less for less money. */
        @JsonProperty("removal")
        REMOVAL,
        /** More time. */
        @JsonProperty("extension")
        EXTENSION,
        /** An end, with money back. */
        @JsonProperty("refund")
        REFUND
    }

    /** What can become of it. */
    enum State {
        /** It waits for its answer. */
        @JsonProperty("open")
        OPEN,
        /** It is accepted; its payment is awaited. */
        @JsonProperty("paying")
        PAYING,
        /** It holds. */
        @JsonProperty("accepted")
        ACCEPTED,
        /** The other side does not want it. */
        @JsonProperty("declined")
        DECLINED,
        /** It was accepted, but its payment did not go through. */
        @JsonProperty("not_paid")
        NOT_PAID,
        /** Its author took it back. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** Nobody answered, or the order ended first. */
        @JsonProperty("lapsed")
        LAPSED,
        /** The other side answered with a proposal of its own. */
        @JsonProperty("countered")
        COUNTERED
    }

    /**
     * What is proposed. Which parts are there, the kind says.
     *
     * @param kind of which kind
     * @param lines what is offered, with options
     * @param lineId what would be left out, with a removal
     * @param days by how much longer, with an extension
     * @param amount what would go back to the buyer, with a refund; the rest goes to the seller
     */
    record What(Kind kind, List<OfferedLine> lines, Optional<UUID> lineId, int days, long amount) {
        /** Makes what nobody can change. */
        What {
            lines = List.copyOf(lines);
        }

        static What options(List<OfferedLine> lines) {
            return new What(Kind.OPTIONS, lines, Optional.empty(), 0, 0);
        }

        static What removal(UUID lineId) {
            return new What(Kind.REMOVAL, List.of(), Optional.of(lineId), 0, 0);
        }

        static What extension(int days) {
            return new What(Kind.EXTENSION, List.of(), Optional.empty(), days, 0);
        }

        static What refund(long amount) {
            return new What(Kind.REFUND, List.of(), Optional.empty(), 0, amount);
        }
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** What the options offered would cost. */
    long total() {
        return what.lines().stream().mapToLong(OfferedLine::amount).sum();
    }

    Proposal become(State next, Instant at) {
        return new Proposal(id, by, what, next, text, proposedAt, expiresAt, Optional.of(at), counters);
    }
}
