package rapport.language.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Pattern[][] byFirst;
    private final Pattern[] atStart;
    private final int[] numbers;
    private final Vocabulary vocabulary;

    private Phrases(LexiconReader reader, Vocabulary.Weighing weighing) {
        entries = Map.copyOf(reader.entries);
        classes = reader.elements.classes();
        List<List<Pattern>> lists = new ArrayList<>();
        for (int i = 0; i < reader.elements.count(); i++) {
            lists.add(new ArrayList<>(0));
        }
        reader.patterns.forEach(
                pattern -> lists.get(pattern.steps().getFirst().element()).add(pattern));
        byFirst = lists.stream().map(list -> list.toArray(Pattern[]::new)).toArray(Pattern[][]::new);
        atStart = byFirst[ElementTable.SENTENCE_START];
        numbers = reader.elements.ofNumbers();
        vocabulary = new Vocabulary(reader.elements::of, weighing);
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
        for (int i = 0; i < tokens.count(); i++) {
            if (Reader.startsSentence(tokens, i)) {
                tryAll(atStart, tokens, i, matches);
            }
            Word word = tokens.word(i);
            if (word != null) {
                for (int element : word.elements()) {
                    tryAll(byFirst[element], tokens, i, matches);
                }
            } else if (tokens.kind(i) == Kind.NUMBER) {
                for (int element : numbers) {
                    tryAll(byFirst[element], tokens, i, matches);
                }
            }
        }
        matches.applyShields();
        return matches;
    }

    private void tryAll(Pattern[] patterns, Tokens tokens, int at, Matches matches) {
        for (Pattern pattern : patterns) {
            int end = new Reader(tokens, pattern.steps(), numbers).read(0, at);
            if (end > at) {
                matches.add(pattern, at, end);
            }
        }
    }

    /** Reads one phrase from one place. */
    private static final class Reader {
        private final Tokens tokens;
        private final List<Pattern.Step> steps;
        private final int[] numbers;

        Reader(Tokens tokens, List<Pattern.Step> steps, int[] numbers) {
            this.tokens = tokens;
            this.steps = steps;
            this.numbers = numbers;
        }

        /** Signs that do not part the words of a phrase. */
        private static final String LIGHT = "-\",'*_~()/";

        private static final String SENTENCE_ENDS = ".!?;";

        static boolean startsSentence(Tokens tokens, int i) {
            return i == 0 || (endsSentence(tokens, i - 1) && !endsSentence(tokens, i));
        }

        static boolean endsSentence(Tokens tokens, int i) {
            Kind kind = tokens.kind(i);
            return kind == Kind.LINE_END
                    || kind == Kind.EMOJI
                    || (kind == Kind.SIGN && SENTENCE_ENDS.indexOf(tokens.first(i)) >= 0);
        }

        /** Where the phrase ends if its steps from one on begin at a token; -1 if they do not. */
        int read(int step, int at) {
            if (step == steps.size()) {
                return at;
            }
            Pattern.Step next = steps.get(step);
            int left = next.gap();
            int place = at;
            while (true) {
                if (next.element() == ElementTable.SENTENCE_START) {
                    return read(step + 1, at);
                }
                place = step == 0 ? place : skipLight(place);
                if (next.element() == ElementTable.SENTENCE_END) {
                    if (place >= tokens.count() || endsSentence(tokens, place)) {
                        return at;
                    }
                } else if (matches(next.element(), place)) {
                    int end = read(step + 1, place + 1);
                    if (end >= 0) {
                        return end;
                    }
                }
                if (left == 0 || place >= tokens.count() || endsSentence(tokens, place)) {
                    return next.optional() ? read(step + 1, at) : -1;
                }
                left--;
                place++;
            }
        }

        private int skipLight(int at) {
            int place = at;
            while (place < tokens.count()
                    && place < at + 3
                    && tokens.kind(place) == Kind.SIGN
                    && LIGHT.indexOf(tokens.first(place)) >= 0) {
                place++;
            }
            return place;
        }

        private boolean matches(int element, int at) {
            if (at >= tokens.count()) {
                return false;
            }
            Word word = tokens.word(at);
            if (word != null) {
                return word.is(element);
            }
            return tokens.kind(at) == Kind.NUMBER && Arrays.binarySearch(numbers, element) >= 0;
        }
    }
}
