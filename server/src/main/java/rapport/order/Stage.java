package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far an order is on its way. */
public enum Stage {
    /** Its payment is not confirmed yet; the seller does not know of it. */
    @JsonProperty("unpaid")
    UNPAID,
    /** It waits to be taken. */
    @JsonProperty("placed")
    PLACED,
    /** The seller works on it. */
    @JsonProperty("in_work")
    IN_WORK,
    /** It waits to be accepted. */
    @JsonProperty("delivered")
    DELIVERED,
    /** The buyer asked for changes. */
    @JsonProperty("in_revision")
    IN_REVISION,
    /** A moderator is asked to decide. */
    @JsonProperty("disputed")
    DISPUTED,
    /** The work is accepted: an end. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** It ended before that: an end. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** A moderator has decided: an end. */
    @JsonProperty("decided")
    DECIDED;

    /** Whether nothing of the work is still to be done or decided. */
    public boolean isEnd() {
        return this == ACCEPTED || this == CANCELLED || this == DECIDED;
    }

    /** Whether the seller is at work, and the time of delivery runs. */
    public boolean isAtWork() {
        return this == IN_WORK || this == IN_REVISION;
    }

    /** As it stands in the API and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
