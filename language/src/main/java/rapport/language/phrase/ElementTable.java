package rapport.language.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.language.text.Morphology;
import rapport.language.text.Vocabulary;
import rapport.language.text.WordForms;

/** Numbers the elements that phrases are made of, and tells which of them a word can stand for. */
final class ElementTable {
    /** A number in digits. */
    static final int NUMBER = 0;

    /** Before the first word of a sentence. */
    static final int SENTENCE_START = 1;

    /** After the last word of a sentence. */
    static final int SENTENCE_END = 2;

    private static final String FAMILIAR = "&2sg";
    private static final String POLITE = "&2pl";
    private static final String DONE = "&done";
    private static final String PLAN = "&plan";
    private static final Set<String> VERBS = Set.of(FAMILIAR, POLITE, DONE, PLAN);
    private static final int LEAST_PREFIX = 2;
    private static final int MOST_PREFIX = 24;
    private static final int DEEPEST = 5;
    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byForm = new HashMap<>();
    private final Map<String, List<Integer>> byPrefix = new HashMap<>();
    private final Map<String, List<String>> classes = new LinkedHashMap<>();

    /** Forms and stems by how lexicons write them: the words of a class are written once and asked for by many phrases. */
    private final Map<String, String> forms = new HashMap<>();

    private final Map<String, String> stems = new HashMap<>();

    /** The elements of the second person, singular and plural; -1 while no phrase asks for it. */
    private int familiar = -1;

    private int polite = -1;

    /** The elements of what is done, and of what its author does or will do; -1 while no phrase asks for it. */
    private int done = -1;

    private int plan = -1;

    private final BitSet standForNumbers = new BitSet();

    ElementTable() {
        numbers.put("#", NUMBER);
        standForNumbers.set(NUMBER);
        numbers.put("^", SENTENCE_START);
        numbers.put("$", SENTENCE_END);
    }

    /** Names a class of words. */
    void name(String name, List<String> words) {
        words.forEach(ElementTable::check);
        if (classes.put(name, words) != null) {
            throw new IllegalArgumentException("the class @" + name + " is named twice");
        }
    }

    /** The numbers of all classes, by their names; those that no phrase names get theirs now. */
    Map<String, Integer> classes() {
        Map<String, Integer> numbered = new HashMap<>();
        classes.keySet().forEach(name -> numbered.put(name, number("@" + name)));
        return Map.copyOf(numbered);
    }

    /** The number of an element, by how a lexicon writes it: {@code word}, {@code =form}, {@code pre*}, {@code (a|b)}, {@code @class},
     *  {@code &2sg} and {@code &2pl} for a Russian verb in the second person, {@code &done} for one of what is finished,
     *  {@code &plan} for one of what its author does or will do. */
    int number(String element) {
        Integer known = numbers.get(element);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(element, number);
        boolean group = element.startsWith("(") && element.endsWith(")");
        for (String word :
                group ? element.substring(1, element.length() - 1).split("\\|", -1) : new String[] {element}) {
            add(word.strip(), number, 0);
        }
        return number;
    }

    private void add(String word, int number, int depth) {
        switch (word) {
            case FAMILIAR -> familiar = number;
            case POLITE -> polite = number;
            case DONE -> done = number;
            case PLAN -> plan = number;
            case "#" -> standForNumbers.set(number);
            default -> addWord(word, number, depth);
        }
    }

    private void addWord(String word, int number, int depth) {
        check(word);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("classes that name each other");
        }
        if (word.startsWith("@")) {
            List<String> words = classes.get(word.substring(1));
            if (words == null) {
                throw new IllegalArgumentException("the class " + word + " is not named before");
            }
            words.forEach(one -> add(one, number, depth + 1));
        } else if (word.startsWith("=")) {
            put(byForm, forms.computeIfAbsent(word.substring(1), WordForms::form), number);
        } else if (word.endsWith("*")) {
            String prefix = WordForms.form(word.substring(0, word.length() - 1));
            if (prefix.length() < LEAST_PREFIX || prefix.length() > MOST_PREFIX) {
                throw new IllegalArgumentException("the beginning " + word + " is too short or too long");
            }
            put(byPrefix, prefix, number);
        } else {
            put(byStem, stems.computeIfAbsent(word, WordForms::stem), number);
        }
    }

    /** Refuses what no word of a text can ever be, because such an entry would look like one that finds something. */
    private static void check(String word) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("an empty word");
        }
        if (word.equals("#") || word.startsWith("@") || VERBS.contains(word)) {
            return;
        }
        boolean form = word.startsWith("=");
        boolean beginning = word.endsWith("*");
        if (form && beginning) {
            throw new IllegalArgumentException("=word* is never found: " + word
                    + " is either a form, without the star, or a beginning, without the sign of equality");
        }
        String letters = word.substring(form ? 1 : 0, word.length() - (beginning ? 1 : 0));
        for (int i = 0; i < letters.length(); i++) {
            boolean inner = letters.charAt(i) == '\'' && i > 0 && i < letters.length() - 1;
            if (!inner && !Character.isLetter(letters.charAt(i))) {
                throw new IllegalArgumentException(word + " is never found: a word has letters only;"
                        + " parts with a hyphen are words of their own, and # is any number");
            }
        }
    }

    private static void put(Map<String, List<Integer>> map, String key, int number) {
        map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(number);
    }

    /** All that words are looked up by, once every phrase is read. */
    Vocabulary.Elements lookup() {
        PrefixTree prefixes = PrefixTree.of(byPrefix);
        return (form, stem) -> of(form, stem, prefixes);
    }

    /** The elements that a word can stand for, ascending. */
    private int[] of(String form, String stem, PrefixTree prefixes) {
        List<Integer> found = new ArrayList<>(4);
        found.addAll(byStem.getOrDefault(stem, List.of()));
        found.addAll(byForm.getOrDefault(form, List.of()));
        prefixes.addAll(form, found);
        if (familiar >= 0 || polite >= 0) {
            addPerson(form, found);
        }
        if (done >= 0 && Morphology.isDone(form)) {
            found.add(done);
        }
        if (plan >= 0 && Morphology.isPlanned(form)) {
            found.add(plan);
        }
        return switch (found.size()) {
            case 0 -> NONE;
            case 1 -> new int[] {found.getFirst()};
            default ->
                found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
        };
    }

    private void addPerson(String form, List<Integer> found) {
        switch (Morphology.person(form)) {
            case FAMILIAR -> found.add(familiar);
            case POLITE -> found.add(polite);
            case NONE -> {
                return;
            }
        }
    }

    /** The elements that can stand for a number in digits, ascending. */
    int[] ofNumbers() {
        return standForNumbers.stream().toArray();
    }

    int count() {
        return numbers.size();
    }
}
