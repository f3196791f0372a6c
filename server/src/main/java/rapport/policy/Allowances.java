package rapport.policy;

import java.util.Set;

/**
 * What the order of a conversation allows.
 *
 * @param orderActive whether there is an order under way
 * @param declared the kinds of contact that its service or proposal said to need, such as {@code email}
 */
public record Allowances(boolean orderActive, Set<String> declared) {
    /** Before there is an order. */
    public static final Allowances NONE = new Allowances(false, Set.of());

    /** Makes allowances that nobody can change. */
    public Allowances {
        declared = Set.copyOf(declared);
    }

    /** Whether a kind of contact may pass: the order is there, and said beforehand that it needs this kind. */
    boolean allow(String kind) {
        return orderActive && declared.contains(kind);
    }
}
