package rapport.language;

/** What a text is scored for. */
public enum Merit {
    /** How kind it is to who reads it. */
    POLITENESS,
    /** How businesslike it is. */
    PROFESSIONALISM
}
