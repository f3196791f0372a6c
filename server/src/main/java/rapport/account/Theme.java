package rapport.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the pages look. */
enum Theme {
    /** As the device is set. */
    @JsonProperty("system")
    SYSTEM,
    /** Dark on light. */
    @JsonProperty("light")
    LIGHT,
    /** Light on dark. */
    @JsonProperty("dark")
    DARK
}
