package rapport.language.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Beginnings of words and the elements they stand for; a word is read letter by letter as far as any beginning goes. */
final class PrefixTree {
    private final Map<Character, PrefixTree> next = new HashMap<>(2);
    private final List<Integer> elements = new ArrayList<>(0);

    void put(String prefix, int element) {
        PrefixTree node = this;
        for (int i = 0; i < prefix.length(); i++) {
            node = node.next.computeIfAbsent(prefix.charAt(i), absent -> new PrefixTree());
        }
        node.elements.add(element);
    }

    /** Adds the elements of all beginnings of a word. */
    void addAll(String word, List<Integer> found) {
        @Nullable PrefixTree node = this;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.get(word.charAt(i));
            if (node == null) {
                return;
            }
            found.addAll(node.elements);
        }
    }
}
