package rapport.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an entry of the guard's log tells of. */
public enum What {
    /** The guard refused a text. */
    @JsonProperty("refused")
    REFUSED,
    /** The author confirmed a text that the guard had warned of. */
    @JsonProperty("warned")
    WARNED,
    /** The guard kept a message for a moderator. */
    @JsonProperty("held")
    HELD,
    /** A moderator let a held message go. */
    @JsonProperty("released")
    RELEASED,
    /** A moderator gave a held message back to its author. */
    @JsonProperty("returned")
    RETURNED,
    /** The author took a held message back. */
    @JsonProperty("taken_back")
    TAKEN_BACK,
    /** A moderator confirmed a breach. */
    @JsonProperty("strike")
    STRIKE,
    /** A strike was withdrawn. */
    @JsonProperty("strike_withdrawn")
    STRIKE_WITHDRAWN,
    /** The author objected. */
    @JsonProperty("appealed")
    APPEALED,
    /** A moderator agreed with an objection. */
    @JsonProperty("appeal_granted")
    APPEAL_GRANTED,
    /** A moderator did not agree with an objection. */
    @JsonProperty("appeal_denied")
    APPEAL_DENIED,
    /** An account was frozen. */
    @JsonProperty("frozen")
    FROZEN,
    /** An account was thawed before its time. */
    @JsonProperty("thawed")
    THAWED,
    /** Kinds of contact were allowed in a conversation, or forbidden again. */
    @JsonProperty("allowance")
    ALLOWANCE,
    /** A reader complained of a message. */
    @JsonProperty("complained")
    COMPLAINED,
    /** A seller took a first contact for spam. */
    @JsonProperty("spam_marked")
    SPAM_MARKED,
    /** Who had reported something took it back. */
    @JsonProperty("report_withdrawn")
    REPORT_WITHDRAWN,
    /** A moderator agreed with a complaint, or that it was spam. */
    @JsonProperty("report_confirmed")
    REPORT_CONFIRMED,
    /** A moderator did not. */
    @JsonProperty("report_dismissed")
    REPORT_DISMISSED,
    /** A moderator found that the guard had been wrong. */
    @JsonProperty("false_alarm")
    FALSE_ALARM;

    /** As it stands in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the database so. */
    static What ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
