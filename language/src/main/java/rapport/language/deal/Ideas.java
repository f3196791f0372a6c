package rapport.language.deal;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import rapport.language.deal.Combination.Mercy;
import rapport.language.phrase.Matches.Match;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** The ideas in one text by their places, and where its sentences end. */
final class Ideas {
    private static final double SURE = 0.75;
    /** So far from a combination, in tokens, what excuses it may stand. */
    private static final int NEAR = 12;

    /** In tokens; what lies further away is another thought. It keeps the time linear in a text without full stops. */
    static final int LONGEST_SENTENCE = 200;

    private static final String ENDS = ".!?;";

    private final Tokens tokens;
    private Idea[] ideas = new Idea[16];
    private Match[] places = new Match[16];
    private int count;
    private final BitSet subjects = new BitSet(0);
    private final BitSet likely = new BitSet(0);
    private final BitSet owners = new BitSet(0);
    private final BitSet sandboxes = new BitSet(0);

    Ideas(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes an idea; its place does not lie before the one of the last. */
    void add(Idea idea, Match match) {
        if (idea == Idea.SUBJECT) {
            (match.weight() > SURE ? subjects : likely).set(match.start());
            return;
        }
        if (idea == Idea.OWNER) {
            owners.set(match.start());
            return;
        }
        if (idea == Idea.SANDBOX) {
            sandboxes.set(match.start());
            return;
        }
        if (count == ideas.length) {
            ideas = Arrays.copyOf(ideas, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        ideas[count] = idea;
        places[count] = match;
        count++;
    }

    /**
     * Settles what is said of staying, where the same words say the opposite as a whole: "not through the site" is no
     * praise of the site.
     */
    void settle() {
        BitSet outside = new BitSet(0);
        BitSet only = new BitSet(0);
        for (int i = 0; i < count; i++) {
            if (ideas[i] == Idea.ONLY) {
                only.set(places[i].start(), places[i].end());
            }
        }
        for (int i = 0; i < count; i++) {
            boolean out = ideas[i] == Idea.OUT || ideas[i] == Idea.NOORDER || ideas[i] == Idea.NOHERE;
            if (out && !crosses(only, places[i])) {
                outside.set(places[i].start(), places[i].end());
            }
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean dropped = switch (ideas[i]) {
                case STAY, INSIDE, NO, NAY -> crosses(outside, places[i]);
                case OUT, NOORDER, NOHERE -> crosses(only, places[i]);
                default -> false;
            };
            if (!dropped) {
                ideas[kept] = ideas[i];
                places[kept] = places[i];
                kept++;
            }
        }
        count = kept;
    }

    private static boolean crosses(BitSet tokens, Match match) {
        int next = tokens.nextSetBit(match.start());
        return next >= 0 && next < match.end();
    }

    int count() {
        return count;
    }

    Idea idea(int i) {
        return ideas[i];
    }

    Match place(int i) {
        return places[i];
    }

    /** The number after the last idea of the sentence that an idea stands in. */
    int sentenceEnd(int first) {
        int end = places[first].start();
        while (end < tokens.count() && !endsSentence(end)) {
            end++;
        }
        int i = first;
        while (i < count && places[i].start() < end) {
            i++;
        }
        return i;
    }

    /** The bits of the ideas from one to another. */
    long bits(int from, int to) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            bits |= ideas[i].bit();
        }
        return bits;
    }

    /** The token after the last of a sentence, its full stop not counted; so far as {@link #LONGEST_SENTENCE} allows. */
    int endOfSentence(int token) {
        int most = Math.min(tokens.count(), token + LONGEST_SENTENCE);
        int end = token;
        while (end < most && !endsSentence(end)) {
            end++;
        }
        return end;
    }

    /** The first token of a sentence, so far as {@link #LONGEST_SENTENCE} allows. */
    int startOfSentence(int token) {
        int least = Math.max(0, token - LONGEST_SENTENCE);
        int start = token;
        while (start > least && !endsSentence(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean endsSentence(int i) {
        if (tokens.kind(i) == Kind.LINE_END) {
            return true;
        }
        if (tokens.kind(i) != Kind.SIGN || ENDS.indexOf(tokens.first(i)) < 0) {
            return false;
        }
        // A dot within an address or a number ends nothing.
        return tokens.first(i) != '.' || i + 1 == tokens.count() || !tokens.isGlued(i + 1);
    }

    /**
     * The tightest place where a combination stands among the ideas from one to another.
     *
     * @param covered tokens that do not count
     * @return null if there is none
     */
    @Nullable
    Match find(Combination combination, int from, int to, BitSet covered) {
        int[] last = new int[Long.SIZE];
        Arrays.fill(last, -1);
        Match best = null;
        for (int i = from; i < to; i++) {
            long bit = ideas[i].bit();
            if (((combination.all() | combination.any()) & bit) == 0 || covered.get(places[i].start())) {
                continue;
            }
            last[Long.numberOfTrailingZeros(bit)] = i;
            Match found = joined(combination, last);
            if (found != null && (best == null || length(found) < length(best)) && !isExcused(combination, found)) {
                best = found;
            }
        }
        return best;
    }

    private static int length(Match match) {
        return match.end() - match.start();
    }

    private @Nullable Match joined(Combination combination, int[] last) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        int longest = 0;
        double weight = 1;
        for (long left = combination.all(); left != 0; left &= left - 1) {
            int one = last[Long.numberOfTrailingZeros(left)];
            if (one < 0) {
                return null;
            }
            start = Math.min(start, places[one].start());
            end = Math.max(end, places[one].end());
            longest = Math.max(longest, length(places[one]));
            weight = Math.min(weight, places[one].weight());
        }
        // One word may carry two ideas, but it takes more than one word to make a deal of them.
        if (Long.bitCount(combination.all()) > 1 && end - start == longest && longest == 1) {
            return null;
        }
        if (combination.any() != 0) {
            int near = nearest(combination, last, start, end);
            if (near < 0) {
                return null;
            }
            start = Math.min(start, places[near].start());
            end = Math.max(end, places[near].end());
        }
        return end - start > combination.reach() ? null : new Match(0, start, end, weight * combination.weight());
    }

    /** The nearest of the ideas of which one must be there, beside the others and not one with them. */
    private int nearest(Combination combination, int[] last, int start, int end) {
        int best = -1;
        int shortest = Integer.MAX_VALUE;
        for (long left = combination.any(); left != 0; left &= left - 1) {
            int one = last[Long.numberOfTrailingZeros(left)];
            if (one < 0 || (places[one].start() == start && places[one].end() == end)) {
                continue;
            }
            int length = Math.max(end, places[one].end()) - Math.min(start, places[one].start());
            if (length < shortest) {
                shortest = length;
                best = one;
            }
        }
        return best;
    }

    private boolean isExcused(Combination combination, Match found) {
        Mercy mercy = combination.mercy();
        if (mercy == Mercy.NONE) {
            return false;
        }
        if (isNear(subjects, found)) {
            return true;
        }
        if (mercy == Mercy.SUBJECT) {
            return false;
        }
        return isNear(mercy == Mercy.OTHER_FEE ? owners : likely, found);
    }

    /** Whether what is near may be the subject of the work. */
    boolean speaksOfWork(Match match) {
        return isNear(subjects, match) || isNear(likely, match);
    }

    /** Whether a number is there to test with. */
    boolean isSandbox(int token) {
        return isNear(sandboxes, new Match(0, token, token + 1, 1));
    }

    /** Whether something that excuses stands near, in the same sentence. */
    private boolean isNear(BitSet excuses, Match found) {
        int near = excuses.nextSetBit(Math.max(0, found.start() - NEAR));
        while (near >= 0 && near < found.end() + NEAR) {
            if (isTogether(Math.min(near, found.end()), Math.max(near, found.start()))) {
                return true;
            }
            near = excuses.nextSetBit(near + 1);
        }
        return false;
    }

    private boolean isTogether(int from, int to) {
        for (int i = from; i < to; i++) {
            if (endsSentence(i)) {
                return false;
            }
        }
        return true;
    }
}
