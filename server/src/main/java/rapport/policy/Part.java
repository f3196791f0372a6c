package rapport.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text among those that somebody wants others to read.
 *
 * @param field which one it is
 * @param name whose it is where there are several of a kind, such as the name of a file or the number of a package; null otherwise
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
        /** The name of a package of a service. */
        @JsonProperty("package_name")
        PACKAGE_NAME,
        /** What one gets in a package. */
        @JsonProperty("package_description")
        PACKAGE_DESCRIPTION,
        /** The title of an option of a service. */
        @JsonProperty("option")
        OPTION,
        /** What a buyer is asked when he orders. */
        @JsonProperty("question")
        QUESTION,
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
