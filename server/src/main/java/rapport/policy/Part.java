package rapport.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text among those that somebody wants others to read.
 *
 * @param field which one it is
 * @param name whose it is where there are several of a kind, such as the name of a file; null otherwise
 * @param text what is written there
 */
public record Part(Field field, @Nullable String name, String text) {
    /** The places that texts are written in. */
    public enum Field {
        /** The text of a message or a template. */
        @JsonProperty("text")
        TEXT,
        /** The name of a file. */
        @JsonProperty("file")
        FILE,
        /** The title of a service or a template. */
        @JsonProperty("title")
        TITLE,
        /** The description of a service. */
        @JsonProperty("description")
        DESCRIPTION,
        /** Why a service needs a kind of contact. */
        @JsonProperty("reason")
        REASON,
        /** What is to be seen in a picture of a service. */
        @JsonProperty("alt")
        ALT,
        /** What a seller says of himself in one line. */
        @JsonProperty("headline")
        HEADLINE,
        /** What a seller says of himself at length. */
        @JsonProperty("about")
        ABOUT;

        /** As it stands in the API and in the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A text that there is one of. */
    public static Part of(Field field, String text) {
        return new Part(field, null, text);
    }
}
