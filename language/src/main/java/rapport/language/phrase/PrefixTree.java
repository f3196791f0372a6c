package rapport.language.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/**
 * Beginnings of words and the elements they stand for; a word is read letter by letter as far as any beginning goes.
 *
 * <p>Every new word of a text is looked up here, and each letter of it in the children of a node. So the nodes lie in
 * arrays, the children of one next to each other: a look-up stays within a few lines of the processor's cache, where a tree
 * of maps cost a fifth of all the time a message takes.
 */
final class PrefixTree {
    private static final int[] NONE = {};

    /** The letter that leads to a node, by its number. */
    private final char[] letters;

    /** The number of a node's first child; its children end where those of the next node begin. */
    private final int[] children;

    private final int[][] elements;

    private PrefixTree(char[] letters, int[] children, int[][] elements) {
        this.letters = letters;
        this.children = children;
        this.elements = elements;
    }

    /** A tree of beginnings and the elements that each stands for. */
    static PrefixTree of(Map<String, List<Integer>> beginnings) {
        Node root = new Node((char) 0);
        beginnings.forEach(root::put);
        List<Node> nodes = new ArrayList<>();
        Queue<Node> next = new ArrayDeque<>(List.of(root));
        List<Integer> firstChildren = new ArrayList<>();
        int numbered = 1;
        while (!next.isEmpty()) {
            Node node = next.remove();
            nodes.add(node);
            firstChildren.add(numbered);
            numbered += node.children.size();
            next.addAll(node.children.values());
        }
        firstChildren.add(numbered);
        char[] letters = new char[nodes.size()];
        int[][] elements = new int[nodes.size()][];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = nodes.get(i).letter;
            elements[i] = nodes.get(i).elements;
        }
        return new PrefixTree(
                letters, firstChildren.stream().mapToInt(Integer::intValue).toArray(), elements);
    }

    /** A node while the tree is made. */
    private static final class Node {
        private final char letter;
        private final TreeMap<Character, Node> children = new TreeMap<>();
        private int[] elements = NONE;

        Node(char letter) {
            this.letter = letter;
        }

        void put(String beginning, List<Integer> stoodFor) {
            Node node = this;
            for (int i = 0; i < beginning.length(); i++) {
                node = node.children.computeIfAbsent(beginning.charAt(i), Node::new);
            }
            node.elements = stoodFor.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Adds the elements of all beginnings of a word. */
    void addAll(String word, List<Integer> found) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = Arrays.binarySearch(letters, children[node], children[node + 1], word.charAt(i));
            if (node < 0) {
                return;
            }
            for (int element : elements[node]) {
                found.add(element);
            }
        }
    }
}
