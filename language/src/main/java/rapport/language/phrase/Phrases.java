package rapport.language.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.language.RulebookFault;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Vocabulary;
import rapport.language.text.Word;

/**
 * Finds the phrases of lexicons. Whatever the text, each word costs at most what the phrases that begin with it cost, and
 * each of these looks a bounded number of words ahead: the time is linear in the length of the text.
 */
public final class Phrases {
    private final Map<String, Integer> entries;
    private final Map<String, Integer> classes;
    private final @Nullable Beginnings[] byFirst;
    private final Beginnings atStart;
    private final int[] numbers;
    private final Vocabulary vocabulary;

    private Phrases(LexiconReader reader, Vocabulary.Weighing weighing) {
        entries = Map.copyOf(reader.entries);
        classes = reader.elements.classes();
        Map<Integer, List<Pattern>> lists =
                reader.patterns.stream().collect(Collectors.groupingBy(pattern -> pattern.element(0)));
        byFirst = new Beginnings[reader.elements.count()];
        lists.forEach((first, patterns) -> byFirst[first] = new Beginnings(patterns));
        atStart = new Beginnings(lists.getOrDefault(ElementTable.SENTENCE_START, List.of()));
        numbers = reader.elements.ofNumbers();
        vocabulary = new Vocabulary(reader.elements.lookup(), weighing);
    }

    /**
     * Reads lexicons among the resources beside this library.
     *
     * @param names such as {@code contact}, for {@code /rapport/language/lexicon/contact.txt}
     * @param additions further lines by the name of their lexicon, read after it
     * @throws IllegalArgumentException if a line cannot be read; the message names it
     */
    public static Phrases read(List<String> names, Map<String, List<String>> additions, Vocabulary.Weighing weighing) {
        LexiconReader reader = new LexiconReader();
        for (String name : names) {
            reader.read(name + ".txt", lines(name));
        }
        additions.forEach(reader::read);
        return new Phrases(reader, weighing);
    }

    /**
     * What is wrong with further phrases, by their entries; nothing if all can be read.
     *
     * @param names the lexicons that they are added to
     */
    public static List<RulebookFault> faults(List<String> names, Map<String, List<String>> phrases) {
        LexiconReader reader = new LexiconReader();
        names.forEach(name -> reader.read(name + ".txt", lines(name)));
        Set<String> known = Set.copyOf(reader.entries.keySet());
        List<RulebookFault> faults = new ArrayList<>();
        phrases.forEach((entry, list) -> {
            if (!known.contains(entry)) {
                faults.add(new RulebookFault(entry, -1, "the lexicons have no entry " + entry));
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                try {
                    reader.pattern(list.get(i));
                } catch (IllegalArgumentException e) {
                    faults.add(new RulebookFault(entry, i, String.valueOf(e.getMessage())));
                }
            }
        });
        return faults;
    }

    private static List<String> lines(String name) {
        String path = "/rapport/language/lexicon/" + name + ".txt";
        try (InputStream resource = Phrases.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalArgumentException("no lexicon " + path);
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that these phrases know. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The number of an entry.
     *
     * @throws IllegalArgumentException if no lexicon has it
     */
    public int entry(String name) {
        Integer number = entries.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no entry [" + name + "] in the lexicons");
        }
        return number;
    }

    /** The names of all entries. */
    public Set<String> entryNames() {
        return entries.keySet();
    }

    /**
     * The number of the element that the words of a class stand for, as in {@code Word.is}.
     *
     * @throws IllegalArgumentException if no lexicon has the class
     */
    public int element(String name) {
        Integer number = classes.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no class @" + name + " in the lexicons");
        }
        return number;
    }

    /** How many entries there are. */
    public int entryCount() {
        return entries.size();
    }

    /** All phrases in a text. */
    public Matches find(Tokens tokens) {
        Matches matches = new Matches(entries.size());
        Search search = new Search(tokens, matches);
        for (int i = 0; i < tokens.count(); i++) {
            search.at(i);
        }
        matches.applyShields();
        return matches;
    }

    /** Looks for phrases in one text. */
    private final class Search {
        /** Signs that do not part the words of a phrase. */
        private static final String LIGHT = "-\",'*_~()/";

        private static final int MOST_LIGHT = 3;

        private static final int[] NOTHING = {};

        private final Tokens tokens;
        private final Matches matches;
        private final Sentence sentence;

        Search(Tokens tokens, Matches matches) {
            this.tokens = tokens;
            this.matches = matches;
            this.sentence = new Sentence(tokens, byFirst.length, numbers);
        }

        /** Finds what begins at a token. */
        void at(int token) {
            sentence.goTo(token);
            if (Sentence.starts(tokens, token)) {
                // The border takes no token: what stands next is the token itself.
                tryAll(atStart, token, token);
            }
            for (int element : elements(token)) {
                Beginnings beginnings = byFirst[element];
                if (beginnings != null) {
                    tryAll(beginnings, token, token + 1);
                }
            }
        }

        /** The elements that a token stands for. */
        private int[] elements(int token) {
            if (token >= tokens.count()) {
                return NOTHING;
            }
            Word word = tokens.word(token);
            return word != null ? word.elements() : tokens.kind(token) == Kind.NUMBER ? numbers : NOTHING;
        }

        private void tryAll(Beginnings beginnings, int token, int next) {
            for (int i = 0; i < beginnings.others(); i++) {
                if (beginnings.isPossible(i, sentence)) {
                    note(beginnings.other(i), token, read(beginnings.other(i), 1, next));
                }
            }
            if (beginnings.hasSeconds()) {
                int second = skipLight(next);
                for (int element : elements(second)) {
                    for (Pattern pattern : beginnings.before(element)) {
                        note(pattern, token, read(pattern, 2, second + 1));
                    }
                }
            }
        }

        private void note(Pattern pattern, int start, int end) {
            if (end > start) {
                matches.add(pattern, start, end);
            }
        }

        /** Where the phrase ends if its steps from one on begin at a token; -1 if they do not. */
        private int read(Pattern pattern, int step, int at) {
            if (step == pattern.count()) {
                return at;
            }
            int element = pattern.element(step);
            if (element == ElementTable.SENTENCE_START) {
                return read(pattern, step + 1, at);
            }
            int left = pattern.gap(step);
            int place = at;
            while (true) {
                place = skipLight(place);
                if (element == ElementTable.SENTENCE_END) {
                    if (place >= tokens.count() || Sentence.ends(tokens, place)) {
                        return at;
                    }
                } else if (stands(element, place)) {
                    int end = read(pattern, step + 1, place + 1);
                    if (end >= 0) {
                        return end;
                    }
                }
                if (left == 0 || place >= tokens.count() || Sentence.ends(tokens, place)) {
                    return pattern.isOptional(step) ? read(pattern, step + 1, at) : -1;
                }
                left--;
                place++;
            }
        }

        private int skipLight(int at) {
            int place = at;
            while (place < tokens.count()
                    && place < at + MOST_LIGHT
                    && tokens.kind(place) == Kind.SIGN
                    && LIGHT.indexOf(tokens.first(place)) >= 0) {
                place++;
            }
            return place;
        }

        private boolean stands(int element, int at) {
            for (int own : elements(at)) {
                if (own == element) {
                    return true;
                }
            }
            return false;
        }
    }
}
