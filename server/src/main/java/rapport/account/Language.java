package rapport.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A language of the pages. */
public enum Language {
    /** Russian. */
    @JsonProperty("ru")
    RU,
    /** English. */
    @JsonProperty("en")
    EN
}
