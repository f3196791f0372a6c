package rapport.order;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The ways in which an order ends. */
public enum HowEnded {
    /** The buyer accepted the work. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** He said nothing for three days. */
    @JsonProperty("accepted_by_time")
    ACCEPTED_BY_TIME,
    /** It was never paid for. */
    @JsonProperty("not_paid")
    NOT_PAID,
    /** The buyer ended it while that was free. */
    @JsonProperty("cancelled_by_buyer")
    CANCELLED_BY_BUYER,
    /** The seller did not want it. */
    @JsonProperty("declined")
    DECLINED,
    /** The seller did not take it, or never delivered it, in time. */
    @JsonProperty("lapsed")
    LAPSED,
    /** Both agreed to part. */
    @JsonProperty("refund_agreed")
    REFUND_AGREED,
    /** A moderator decided. */
    @JsonProperty("decided")
    DECIDED
}
