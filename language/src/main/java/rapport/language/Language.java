package rapport.language;

import java.util.Locale;

/** The languages that the engine reads and answers in. */
public enum Language {
    /** Russian. */
    RUSSIAN,
    /** English. */
    ENGLISH;

    /** {@code ru} or {@code en}, as in BCP 47. */
    public String tag() {
        return this == RUSSIAN ? "ru" : "en";
    }

    /**
     * The language of a BCP 47 tag such as {@code ru} or {@code en-GB}.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    public static Language ofTag(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "ru" -> RUSSIAN;
            case "en" -> ENGLISH;
            default -> throw new IllegalArgumentException("no language of ours: " + tag);
        };
    }
}
