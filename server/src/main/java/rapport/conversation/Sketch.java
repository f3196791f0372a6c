package rapport.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import rapport.platform.Deciding;

/**
 * A text in so few numbers that two can be compared at once: its runs of three words, letter case and signs aside, each as a hash, and of
 * these the smallest. Two texts share as many of their smallest hashes as they share of their runs, about; short ones exactly. So a text in
 * which only the name changed is nearly the same, and one that was written anew is not. Linear in the text.
 */
@Deciding
final class Sketch {
    private static final int RUN = 3;
    private static final int SIZE = 128;

    /** What is shorter is a greeting or a question that many ask in the same words. */
    private static final int FEWEST_RUNS = 6;

    /** From this share of the runs on, in tenths, two texts are nearly the same. */
    private static final int ALIKE_TENTHS = 7;

    private Sketch() {}

    /** The sketch of a text; of one that is too short to be compared nothing. */
    static int[] of(String text) {
        int[] words = words(text);
        if (words.length < RUN + FEWEST_RUNS - 1) {
            return new int[0];
        }
        int[] runs = IntStream.rangeClosed(0, words.length - RUN)
                .map(at -> mix((words[at] * 31 + words[at + 1]) * 31 + words[at + 2]))
                .sorted()
                .distinct()
                .toArray();
        return Arrays.copyOf(runs, Math.min(SIZE, runs.length));
    }

    private static int[] words(String text) {
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean within = false;
        String plain = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                hash = within ? hash * 31 + letter : letter;
                within = true;
            } else if (within) {
                words[count++] = hash;
                within = false;
            }
        }
        if (within) {
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    /** Spreads a hash over all numbers, so that the smallest of many are a fair choice (the end of MurmurHash3). */
    private static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** Whether two texts are nearly the same. */
    static boolean alike(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return false;
        }
        int most = Math.max(Math.min(SIZE, one.length), Math.min(SIZE, other.length));
        int shared = 0;
        int seen = 0;
        int left = 0;
        int right = 0;
        while (seen < most && (left < one.length || right < other.length)) {
            seen++;
            if (right == other.length || (left < one.length && one[left] < other[right])) {
                left++;
            } else if (left == one.length || other[right] < one[left]) {
                right++;
            } else {
                shared++;
                left++;
                right++;
            }
        }
        return shared * 10 >= seen * ALIKE_TENTHS;
    }
}
