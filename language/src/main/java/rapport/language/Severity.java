package rapport.language;

/** How much a finding matters, from the least. */
public enum Severity {
    /** Something done well: worth a kind word, nothing to mend. */
    PRAISE,
    /** A chance to do better. */
    HINT,
    /** Likely to cost the buyer's good will. */
    WARNING,
    /** Forbidden by the marketplace's rules, unless the order allows it. */
    BREACH
}
