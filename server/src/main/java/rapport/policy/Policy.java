package rapport.policy;

import rapport.language.Rulebook;

/**
 * The rules of a marketplace.
 *
 * @param rulebook what is found, and how much it matters
 * @param contactsByOrder whether the kinds of contact that an order needs pass once it is under way
 * @param refuseFrom how sure a breach must be to be refused, above 0 and up to 1
 * @param holdFrom how sure it must be to wait for a moderator; what is less sure is a warning
 */
public record Policy(Rulebook rulebook, boolean contactsByOrder, double refuseFrom, double holdFrom) {}
