package rapport.language.model;

import java.util.ArrayList;
import java.util.List;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Phrases;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/**
 * Ways of speaking that any language has: entries of the lexicons, such as thanks and hedges, and how a text is written.
 * They are numbered by their names, so that what was learnt of them in one language serves the other.
 */
public final class Strategies {
    private static final int FEW_WORDS = 6;
    private static final int MANY_WORDS = 25;

    private static final String QUESTION = "text.question";
    private static final String QUESTION_LAST = "text.question_last";
    private static final String QUESTION_ONLY = "text.question_only";
    private static final String SEVERAL_QUESTIONS = "text.several_questions";
    private static final String EXCLAMATION = "text.exclamation";
    private static final String FLOOD = "text.flood";
    private static final String DOTS = "text.dots";
    private static final String SHOUTED = "text.shouted";
    private static final String SHORT = "text.short";
    private static final String LONG = "text.long";
    private static final String SMILE = "text.smile";
    /** A sad face, such as a Russian "((". */
    static final String SAD = "text.sad";

    private static final List<String> WRITTEN = List.of(
            QUESTION,
            QUESTION_LAST,
            QUESTION_ONLY,
            SEVERAL_QUESTIONS,
            EXCLAMATION,
            FLOOD,
            DOTS,
            SHOUTED,
            SHORT,
            LONG,
            SMILE,
            SAD);

    /** The lexicons whose entries are strategies. */
    public static final List<String> LEXICONS = List.of("rude", "polite", "mood");

    private final List<String> names = new ArrayList<>(WRITTEN);
    private final int[] entries;

    /** The strategies among the phrases of lexicons. */
    public Strategies(Phrases phrases) {
        List<String> known = phrases.entryNames().stream()
                .filter(name -> LEXICONS.contains(name.substring(0, Math.max(0, name.indexOf('.')))))
                .sorted()
                .toList();
        names.addAll(known);
        entries = known.stream().mapToInt(phrases::entry).toArray();
    }

    /** Their names, by their numbers. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The number of a way of writing. */
    static int written(String name) {
        return WRITTEN.indexOf(name);
    }

    void visit(Tokens tokens, Matches matches, Features.Visitor visitor) {
        written(tokens, visitor);
        for (int i = 0; i < entries.length; i++) {
            if (matches.best(entries[i]) > 0) {
                visitor.strategy(WRITTEN.size() + i);
            }
        }
    }

    private static void written(Tokens tokens, Features.Visitor visitor) {
        Look look = new Look();
        for (int i = 0; i < tokens.count(); i++) {
            look.at(tokens, i);
        }
        add(visitor, QUESTION, look.questions > 0);
        add(visitor, QUESTION_LAST, look.last == '?');
        add(visitor, QUESTION_ONLY, look.questions == 1 && look.last == '?' && look.stops == 0);
        add(visitor, SEVERAL_QUESTIONS, look.questions > 1);
        add(visitor, EXCLAMATION, look.exclamations > 0);
        add(visitor, FLOOD, look.floods > 0);
        add(visitor, DOTS, look.dots > 1);
        add(visitor, SHOUTED, look.shouted > 1);
        add(visitor, SHORT, look.words <= FEW_WORDS);
        add(visitor, LONG, look.words >= MANY_WORDS);
        add(visitor, SMILE, look.smiles > 0);
        add(visitor, SAD, look.sad > 0);
    }

    private static void add(Features.Visitor visitor, String name, boolean is) {
        if (is) {
            visitor.strategy(WRITTEN.indexOf(name));
        }
    }

    /** Counts how a text is written. */
    private static final class Look {
        private int words;
        private int shouted;
        private int questions;
        private int exclamations;
        private int floods;
        private int dots;
        private int stops;
        private int smiles;
        private int sad;
        private char last = ' ';

        void at(Tokens tokens, int i) {
            Kind kind = tokens.kind(i);
            if (kind == Kind.WORD) {
                words++;
                // Abbreviations are short; what is shouted is not.
                shouted += tokens.end(i) - tokens.start(i) > 3 && tokens.isShouted(i) ? 1 : 0;
                last = 'a';
            } else if (kind == Kind.SIGN) {
                sign(tokens, i, tokens.first(i));
            }
        }

        private void sign(Tokens tokens, int i, char sign) {
            boolean again = tokens.isGlued(i) && (last == '?' || last == '!');
            switch (sign) {
                case '?', '!' -> {
                    floods += again ? 1 : 0;
                    questions += sign == '?' && !again ? 1 : 0;
                    exclamations += sign == '!' && !again ? 1 : 0;
                }
                case '.' -> {
                    dots += last == '.' ? 1 : 0;
                    stops++;
                }
                case ')' -> smiles += last == ')' || last == ':' ? 1 : 0;
                case '(' -> sad += last == '(' || last == ':' ? 1 : 0;
                default -> {}
            }
            last = sign;
        }
    }
}
