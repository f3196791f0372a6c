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
        seconds = closed.keySet().stream().mapToInt(Integer::intValue).toArray();
        bySecond = closed.values().stream()
                .map(list -> list.toArray(Pattern[]::new))
                .toArray(Pattern[][]::new);
    }

    /** Those that do not say what stands next. */
    Pattern[] others() {
        return others;
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
