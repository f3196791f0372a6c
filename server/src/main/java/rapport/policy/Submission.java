package rapport.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.language.Role;

/**
 * What somebody wants others to read.
 *
 * @param accountId who
 * @param about what it is
 * @param role the side that he takes
 * @param place the conversation and the client's id of the message, for messages
 * @param parts its texts
 * @param declared the kinds of contact that it says itself to need: it may say so
 */
public record Submission(
        UUID accountId, About about, Role role, Optional<Place> place, List<Part> parts, Set<String> declared) {
    /** Makes what nobody can change. */
    public Submission {
        parts = List.copyOf(parts);
        declared = Set.copyOf(declared);
    }

    /** One's own texts that everybody, or oneself only, reads later. */
    public static Submission of(UUID accountId, About about, List<Part> parts, Set<String> declared) {
        return new Submission(accountId, about, Role.SELLER, Optional.empty(), parts, declared);
    }

    /** What a buyer says in public of an order. */
    public static Submission ofReview(UUID buyerId, List<Part> parts) {
        return new Submission(buyerId, About.REVIEW, Role.BUYER, Optional.empty(), parts, Set.of());
    }

    /** A buyer's task that everybody reads. */
    public static Submission ofRequest(UUID buyerId, List<Part> parts) {
        return new Submission(buyerId, About.REQUEST, Role.BUYER, Optional.empty(), parts, Set.of());
    }

    /** The same with other texts. */
    Submission with(List<Part> other) {
        return new Submission(accountId, about, role, place, other, declared);
    }

    /** What it can be. */
    public enum About {
        /** A message to the other side. */
        @JsonProperty("message")
        MESSAGE,
        /** A service that everybody reads. */
        @JsonProperty("service")
        SERVICE,
        /** What a seller says of himself. */
        @JsonProperty("profile")
        PROFILE,
        /** A template for messages. */
        @JsonProperty("quick_reply")
        QUICK_REPLY,
        /** What a buyer says in public of an order. */
        @JsonProperty("review")
        REVIEW,
        /** What its seller answers, in public, too. */
        @JsonProperty("review_answer")
        REVIEW_ANSWER,
        /** A buyer's task that everybody reads. */
        @JsonProperty("request")
        REQUEST,
        /** What a seller offers to do for it, which its buyer alone reads. */
        @JsonProperty("proposal")
        PROPOSAL;

        /** As it stands in the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What stands in the database so. */
        public static About ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Where a message belongs. */
    public record Place(UUID conversationId, UUID clientId) {}
}
