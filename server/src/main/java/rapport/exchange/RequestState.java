package rapport.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import rapport.platform.Deciding;

/** How a request stands. All but the first are ends. */
@Deciding
enum RequestState {
    /** Sellers may propose. */
    @JsonProperty("open")
    OPEN,
    /** The buyer chose a proposal. */
    @JsonProperty("chosen")
    CHOSEN,
    /** Its time passed. */
    @JsonProperty("expired")
    EXPIRED,
    /** The buyer took it back. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** As it stands in the API and in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the database so. */
    static RequestState ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
