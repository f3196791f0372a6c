package rapport.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rapport.platform.Deciding;

/** A kind of contact that work may need. */
@Deciding
public enum ContactKind {
    /** A telephone number. */
    @JsonProperty("phone")
    PHONE,
    /** An e-mail address. */
    @JsonProperty("email")
    EMAIL,
    /** An account of a messenger. */
    @JsonProperty("messenger")
    MESSENGER,
    /** A call with pictures. */
    @JsonProperty("video_call")
    VIDEO_CALL,
    /** A page of a social network. */
    @JsonProperty("social")
    SOCIAL,
    /** Anything else; the reason says what. */
    @JsonProperty("other")
    OTHER;

    /** As it stands in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name in the API. */
    static Optional<ContactKind> find(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
