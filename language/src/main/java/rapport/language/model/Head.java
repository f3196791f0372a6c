package rapport.language.model;

/** What the models tell of a text. */
public enum Head {
    /** A Russian text is rude. */
    RUDE_RUSSIAN,
    /** An English text is rude. */
    RUDE_ENGLISH,
    /** An English text is polite. */
    POLITE,
    /** A text in any language is polite, by its strategies alone; so what was learnt in one language serves the other. */
    POLITE_ANYWHERE,
    /** A text thanks. */
    THANKS,
    /** The author of a text is upset. */
    UPSET;

    /** How many weights lie side by side for each feature: a power of two, so that a feature's lie in one line of memory. */
    public static final int PLACES = 8;

    /** Its place among the weights of a feature. */
    @SuppressWarnings("EnumOrdinal") // The order is that of the weights' file, which is written by the same code.
    public int place() {
        return ordinal();
    }
}
