package rapport.policy;

import java.util.HexFormat;
import java.util.TreeMap;
import rapport.language.Rulebook;

/**
 * The rules of a marketplace.
 *
 * @param rulebook what is found, and how much it matters
 * @param contactsByOrder whether the kinds of contact that an order needs pass once it is under way
 * @param refuseFrom how sure a breach must be to be refused, above 0 and up to 1
 * @param holdFrom how sure it must be to wait for a moderator; what is less sure is a warning
 * @param ladder what confirmed breaches lead to
 * @param rating what moves the responsibility rating
 * @param contact how many people an account may write to first
 */
public record Policy(
        Rulebook rulebook,
        boolean contactsByOrder,
        double refuseFrom,
        double holdFrom,
        Ladder ladder,
        RatingWeights rating,
        ContactLimits contact) {
    private static final int VERSION_BYTES = 6;

    /** Which rules these are: the engine's and what this policy changes, in hexadecimal digits. */
    public String version(String engine) {
        StringBuilder text = new StringBuilder(engine);
        rulebook.off().stream().sorted().forEach(rule -> text.append("\noff ").append(rule));
        new TreeMap<>(rulebook.severities())
                .forEach((rule, severity) -> text.append('\n').append(rule).append(severity));
        new TreeMap<>(rulebook.phrases())
                .forEach((entry, phrases) -> text.append('\n').append(entry).append(phrases));
        rulebook.ownDomains().stream()
                .sorted()
                .forEach(domain -> text.append("\nown ").append(domain));
        text.append('\n').append(contactsByOrder).append(refuseFrom).append(' ').append(holdFrom);
        return HexFormat.of().formatHex(Digest.of(text.toString()), 0, VERSION_BYTES);
    }
}
