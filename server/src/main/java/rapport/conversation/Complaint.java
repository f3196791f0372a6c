package rapport.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reader has against a message.
 *
 * @param conversationId its conversation
 * @param seq its place there
 * @param caseId what moderators decide on
 * @param reason what is wrong
 * @param at when he said so
 */
record Complaint(UUID conversationId, int seq, UUID caseId, Reason reason, Instant at) {
    /** What can be wrong with a message. */
    enum Reason {
        /** Advertising, or the same to many. */
        @JsonProperty("spam")
        SPAM,
        /** Insults, threats. */
        @JsonProperty("rudeness")
        RUDENESS,
        /** Contacts, or a deal past the marketplace. */
        @JsonProperty("elsewhere")
        ELSEWHERE,
        /** Somebody is to be cheated. */
        @JsonProperty("fraud")
        FRAUD,
        /** Something else. */
        @JsonProperty("other")
        OTHER;

        /** As it stands in the API and in the database. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The reason that is written so, if there is one. */
        static Optional<Reason> find(String key) {
            for (Reason reason : values()) {
                if (reason.key().equals(key)) {
                    return Optional.of(reason);
                }
            }
            return Optional.empty();
        }
    }
}
