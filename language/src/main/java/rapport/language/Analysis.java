package rapport.language;

import java.util.List;

/**
 * What the engine found in a text.
 *
 * @param language the language of the text
 * @param findings in the order of their places; some tell its author how to write better, others tell who reads it what state
 *     its author is in
 * @param signals all measures
 * @param scores what they come to
 */
public record Analysis(Language language, List<Finding> findings, Signals signals, Scores scores) {
    /** Makes an analysis that nobody can change. */
    public Analysis {
        findings = List.copyOf(findings);
    }

    /** The findings to show to who writes. Nobody is told that he is upset. */
    public List<Finding> forAuthor() {
        return findings.stream().filter(finding -> !finding.isOnState()).toList();
    }

    /** The findings to show to who answers: that the author is upset, threatens, wishes for more. */
    public List<Finding> forReader() {
        return findings.stream().filter(Finding::isOnState).toList();
    }
}
