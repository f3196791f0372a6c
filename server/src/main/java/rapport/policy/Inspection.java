package rapport.policy;

import java.util.List;
import java.util.stream.Stream;
import rapport.language.Finding;

/**
 * What the guard makes of a submission.
 *
 * @param verdict the strictest verdict on anything found
 * @param found what led to it
 */
public record Inspection(Verdict verdict, List<Found> found) {
    /** Nothing to stop it. */
    public static final Inspection CLEAR = new Inspection(Verdict.ALLOWED, List.of());

    /** Makes what nobody can change. */
    public Inspection {
        found = List.copyOf(found);
    }

    /**
     * A finding and the text that it is in.
     *
     * @param part the text
     * @param finding the finding, with its place in that text
     * @param verdict what the guard would decide on it alone
     * @param spread whether a part of it stands in messages sent before
     */
    public record Found(Part part, Finding finding, Verdict verdict, boolean spread) {}

    /** What led to the verdict itself, and not merely to a milder one. */
    Inspection decisive() {
        return new Inspection(
                verdict, found.stream().filter(one -> one.verdict() == verdict).toList());
    }

    /** The ids of the rules, each once, the first found first. */
    public List<String> rules() {
        return found.stream().map(one -> one.finding().rule()).distinct().toList();
    }

    /** Both together. */
    Inspection and(Inspection other) {
        return new Inspection(
                verdict.or(other.verdict),
                Stream.concat(found.stream(), other.found.stream()).toList());
    }
}
