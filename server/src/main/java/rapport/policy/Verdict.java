package rapport.policy;

/** What the guard decides on a draft, from the mildest. */
public enum Verdict {
    /** It may be sent. */
    ALLOWED,
    /** It may be sent, once the author has seen what it may cost. */
    WARNED,
    /** A moderator looks at it first. */
    HELD,
    /** It is not sent. */
    REFUSED;

    /** The stricter of two. */
    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
