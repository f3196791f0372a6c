package rapport.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import rapport.platform.Deciding;

/** How a proposal stands. All but the first are ends. */
@Deciding
enum ProposalState {
    /** The buyer may choose it. */
    @JsonProperty("sent")
    SENT,
    /** Its author took it back. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** The buyer does not want it. */
    @JsonProperty("declined")
    DECLINED,
    /** The buyer chose it. */
    @JsonProperty("chosen")
    CHOSEN,
    /** The request ended without it. */
    @JsonProperty("lapsed")
    LAPSED;

    /** As it stands in the API and in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the database so. */
    static ProposalState ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
