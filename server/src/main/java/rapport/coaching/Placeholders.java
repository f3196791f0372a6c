package rapport.coaching;

import java.util.List;
import java.util.regex.Pattern;
import rapport.platform.Deciding;
import rapport.policy.FindingView;
import rapport.policy.FindingView.Replacement;

/**
 * The places of a template that the page fills in, such as {@code {buyer}}. What will stand there is not known yet, so
 * nothing is said of them, and no mend takes one away.
 *
 * @param places where they are
 */
@Deciding
record Placeholders(List<Place> places) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\p{L}++}");

    /**
     * A place of the text.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     */
    record Place(int start, int end) {}

    /** Those of a text. */
    static Placeholders in(String text) {
        return new Placeholders(PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> new Place(found.start(), found.end()))
                .toList());
    }

    /** Whether a stretch of the text is nothing but a part of one. */
    boolean contain(int start, int end) {
        return places.stream().anyMatch(place -> place.start <= start && end <= place.end);
    }

    /** A finding, without a mend that would take something of one. */
    FindingView kept(FindingView finding) {
        Replacement mend = finding.mend();
        if (mend == null || places.stream().noneMatch(place -> place.start < mend.end() && mend.start() < place.end)) {
            return finding;
        }
        return new FindingView(
                finding.rule(),
                finding.kind(),
                finding.start(),
                finding.end(),
                finding.severity(),
                finding.guard(),
                finding.title(),
                finding.message(),
                finding.suggestion(),
                finding.technique(),
                null);
    }
}
