package rapport.language.deal;

import java.util.BitSet;
import java.util.List;
import rapport.language.phrase.Matches.Match;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** The clauses of a text that some matches lie in: from the end of a sentence, or a turn such as "but", to the next. */
public final class Clauses {
    private static final String ENDS = ".!?;";

    private final BitSet tokens;

    private Clauses(BitSet tokens) {
        this.tokens = tokens;
    }

    /** The clauses around these matches; a turn begins a new one. */
    static Clauses around(List<Match> matches, List<Match> turns, Tokens tokens) {
        BitSet covered = new BitSet();
        BitSet borders = new BitSet();
        turns.forEach(turn -> borders.set(turn.start()));
        for (Match match : matches) {
            // Later matches of the same clause lie in what is covered already: each token is walked over once.
            if (covered.get(match.start()) && covered.get(match.end() - 1)) {
                continue;
            }
            int from = match.start();
            while (from > 0 && !borders.get(from) && !ends(tokens, from - 1) && !covered.get(from - 1)) {
                from--;
            }
            int to = match.end();
            while (to < tokens.count() && !borders.get(to) && !ends(tokens, to)) {
                to++;
            }
            covered.set(from, to);
        }
        return new Clauses(covered);
    }

    private static boolean ends(Tokens tokens, int i) {
        return tokens.kind(i) == Kind.LINE_END || (tokens.kind(i) == Kind.SIGN && ENDS.indexOf(tokens.first(i)) >= 0);
    }

    /** Whether a part lies in one of them as a whole. */
    public boolean cover(int start, int end) {
        return tokens.nextClearBit(start) >= end;
    }
}
