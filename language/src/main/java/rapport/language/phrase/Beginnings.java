package rapport.language.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The phrases that begin with one element: by the element that stands next where they say it, and the others. */
final class Beginnings {
    private static final Pattern[] NONE = {};

    private final Pattern[] others;

    /** What each of the others needs besides; in a row, because mostly a look at this is all. */
    private final int[] needs;

    private final int[] seconds;
    private final Pattern[][] bySecond;

    Beginnings(List<Pattern> patterns) {
        List<Pattern> open = new ArrayList<>();
        Map<Integer, List<Pattern>> closed = new TreeMap<>();
        for (Pattern pattern : patterns) {
            int second = pattern.second();
            List<Pattern> list = second < 0 ? open : closed.computeIfAbsent(second, absent -> new ArrayList<>());
            list.add(pattern);
        }
        others = open.toArray(Pattern[]::new);
        needs = open.stream().mapToInt(Pattern::firstNeeded).toArray();
        seconds = closed.keySet().stream().mapToInt(Integer::intValue).toArray();
        bySecond = closed.values().stream()
                .map(list -> list.toArray(Pattern[]::new))
                .toArray(Pattern[][]::new);
    }

    /** How many do not say what stands next. */
    int others() {
        return others.length;
    }

    /** Whether one that does not say what stands next may stand in a sentence. */
    boolean isPossible(int other, Sentence sentence) {
        int need = needs[other];
        return need < 0 || (sentence.has(need) && others[other].isPossible(sentence));
    }

    /** One of those that do not say what stands next. */
    Pattern other(int other) {
        return others[other];
    }

    /** Whether any says what stands next. */
    boolean hasSeconds() {
        return seconds.length > 0;
    }

    /** Those in which an element stands next. */
    Pattern[] before(int second) {
        int found = Arrays.binarySearch(seconds, second);
        return found < 0 ? NONE : bySecond[found];
    }
}
