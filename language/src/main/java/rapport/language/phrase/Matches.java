package rapport.language.phrase;

import java.util.ArrayList;
import java.util.List;

/** The phrases that were found in one text. */
public final class Matches {
    /** In tokens: ten steps, each after at most six words and some light signs. */
    private static final int LONGEST = 100;

    private final double[] best;
    private final List<Match> shields = new ArrayList<>(0);
    private List<Match> found = new ArrayList<>(4);

    /**
     * A phrase in a text.
     *
     * @param entry the number of its entry
     * @param start its first token
     * @param end the token after its last
     * @param weight how sure it is, above 0 and up to 1
     */
    public record Match(int entry, int start, int end, double weight) {
        /** Whether two share a token. */
        public boolean overlaps(Match other) {
            return start < other.end && other.start < end;
        }
    }

    Matches(int entries) {
        best = new double[entries];
    }

    void add(Pattern pattern, int start, int end) {
        (pattern.shield() ? shields : found).add(new Match(pattern.entry(), start, end, pattern.weight()));
    }

    /** Takes away what a shield of the same entry covers. */
    void applyShields() {
        if (!shields.isEmpty()) {
            found = new ArrayList<>(
                    found.stream().filter(match -> !isShielded(match)).toList());
        }
        for (Match match : found) {
            best[match.entry()] = Math.max(best[match.entry()], match.weight());
        }
    }

    /** Both lists are in the order of their starts, and no phrase is longer than {@link #LONGEST}: a few looks suffice. */
    private boolean isShielded(Match match) {
        for (int i = firstFrom(match.start() - LONGEST); i < shields.size(); i++) {
            Match shield = shields.get(i);
            if (shield.start() >= match.end()) {
                return false;
            }
            if (shield.entry() == match.entry() && shield.overlaps(match)) {
                return true;
            }
        }
        return false;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = shields.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shields.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All of them, by their first tokens. */
    public List<Match> all() {
        return found;
    }

    /** Those of one entry. */
    public List<Match> of(int entry) {
        return best[entry] == 0
                ? List.of()
                : found.stream().filter(match -> match.entry() == entry).toList();
    }

    /** How sure the surest of an entry is; 0 if there is none. */
    public double best(int entry) {
        return best[entry];
    }
}
