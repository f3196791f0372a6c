package rapport.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import rapport.platform.Deciding;

/**
 * What a seller asks of those who write to him first, beside what is to be done ({@code ContactForm} in {@code docs/openapi.yaml}).
 *
 * @param deadline by when
 * @param budget for how much
 */
@Deciding
record ContactForm(Ask deadline, Ask budget) {
    /** Nothing. */
    static final ContactForm NONE = new ContactForm(Ask.OFF, Ask.OFF);

    /** Whether something is asked. */
    enum Ask {
        /** It is not. */
        @JsonProperty("off")
        OFF,
        /** It may be left out. */
        @JsonProperty("optional")
        OPTIONAL,
        /** It may not. */
        @JsonProperty("required")
        REQUIRED;

        /** As it stands in the API and in the database. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What is written so, if there is such a thing. */
        static Optional<Ask> find(String key) {
            for (Ask ask : values()) {
                if (ask.key().equals(key)) {
                    return Optional.of(ask);
                }
            }
            return Optional.empty();
        }
    }
}
