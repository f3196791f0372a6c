package rapport.platform;

/** A value that nobody may read by accident: it prints as {@code [REDACTED]}, wherever it is printed. */
public record Secret(String value) {
    /** What stands in place of a secret. */
    public static final String REDACTED = "[REDACTED]";

    /** Makes a secret of a setting's text; found by this name when settings are bound. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
