package rapport.catalogue;

/**
 * A contact that the work needs, declared before anybody orders it.
 *
 * @param kind of which kind
 * @param reason why, in the seller's words
 */
public record ContactNeed(ContactKind kind, String reason) {}
