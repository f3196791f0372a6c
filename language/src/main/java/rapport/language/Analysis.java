package rapport.language;

import java.util.List;

/**
 * What the engine found in a text.
 *
 * @param language the language of the text
 * @param findings in the order of their places
 * @param signals all measures
 * @param scores what they come to
 */
public record Analysis(Language language, List<Finding> findings, Signals signals, Scores scores) {
    /** Makes an analysis that nobody can change. */
    public Analysis {
        findings = List.copyOf(findings);
    }
}
