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
        for (int i = firstFrom(shields, match.start() - LONGEST); i < shields.size(); i++) {
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

    private static int firstFrom(List<Match> matches, int start) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).start() < start) {
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
        if (best[entry] == 0) {
            return List.of();
        }
        List<Match> own = new ArrayList<>(2);
        for (Match match : found) {
            if (match.entry() == entry) {
                own.add(match);
            }
        }
        return own;
    }

    /** Whether one of an entry covers just these tokens. */
    public boolean covers(int entry, int start, int end) {
        for (int i = firstFrom(found, start); i < found.size() && found.get(i).start() == start; i++) {
            if (found.get(i).entry() == entry && found.get(i).end() == end) {
                return true;
            }
        }
        return false;
    }

    /** How sure the surest of an entry is; 0 if there is none. */
    public double best(int entry) {
        return best[entry];
    }
}
