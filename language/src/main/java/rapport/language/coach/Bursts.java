package rapport.language.coach;

import rapport.language.Role;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;
import rapport.language.text.Word;

/** One thought in crumbs: chopped into many tiny lines, or told as a string of fragments. */
public final class Bursts implements Family {
    private static final double SURE = 0.7;

    /** So many crumbs in a row; three may be a greeting, a sentence and a name. */
    private static final int LEAST_CRUMBS = 4;

    private static final int LONGEST_LINE = 5;
    private static final int LONGEST_FRAGMENT = 2;

    private final int talk;
    private final int courtesy;
    private final Rule rule;

    /** Looks its words and rule up. */
    public Bursts(Phrases phrases, Rules rules) {
        talk = phrases.element("talk");
        courtesy = phrases.element("courtesy");
        rule = rules.get("tone.bursts");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Tokens tokens = reading.tokens();
        if (reading.draft().role() != Role.SELLER || tokens.count() < LEAST_CRUMBS) {
            return;
        }
        Row lines = new Row(tokens, false);
        Row fragments = new Row(tokens, true);
        for (int i = 0; i < tokens.count(); i++) {
            lines.take(i);
            fragments.take(i);
        }
        lines.close(tokens.count());
        fragments.close(tokens.count());
        Row row = lines.foundTo > 0 ? lines : fragments;
        if (row.foundTo > 0) {
            notes.find(rule, tokens.start(row.foundFrom), tokens.end(row.foundTo), SURE);
        }
    }

    /** Crumbs one after another: lines that end in the middle of a sentence, or else sentences of a word or two. */
    private final class Row {
        private final Tokens tokens;
        private final boolean ofSentences;

        private int crumbs;
        private int talking;
        private int from;
        private int foundFrom;
        private int foundTo;
        private boolean inList;

        /** Of the crumb at hand: its first token, its words, and what is known of it. */
        private int begin;

        private int words;
        private boolean isTalk;
        private boolean isCourtesy;
        private boolean isItem;

        Row(Tokens tokens, boolean ofSentences) {
            this.tokens = tokens;
            this.ofSentences = ofSentences;
        }

        void take(int i) {
            boolean lineEnds = tokens.kind(i) == Kind.LINE_END;
            if (lineEnds || (ofSentences && endsSentence(i))) {
                isItem |= lineEnds && ofSentences && words > 0;
                close(i);
                return;
            }
            Word word = tokens.word(i);
            if (word != null) {
                isTalk |= word.is(talk);
                isCourtesy |= word.is(courtesy);
                // A letter by itself before a dot is an abbreviation, as in an address.
                isItem |= ofSentences && tokens.end(i) - tokens.start(i) == 1 && isStop(i + 1);
                words++;
            } else {
                isItem |= marksItem(i);
            }
        }

        /** What an item of a list, a sum or an address has, and a crumb of a thought has not. */
        private boolean marksItem(int i) {
            char sign = tokens.first(i);
            return switch (tokens.kind(i)) {
                case NUMBER -> ofSentences || i == begin;
                case SIGN -> ofSentences ? sign == ':' : i == begin && ",.!?\")(".indexOf(sign) < 0;
                default -> false;
            };
        }

        private boolean isStop(int i) {
            return tokens.isSign(i, '.') || tokens.isSign(i, '!') || tokens.isSign(i, '?');
        }

        /** A dot inside an address or a number ends nothing. */
        private boolean endsSentence(int i) {
            return isStop(i) && (i + 1 >= tokens.count() || !tokens.isGlued(i + 1) || isStop(i + 1));
        }

        /** A line that a sentence or a number ends; one that trails off goes on in the next. */
        private boolean isWholeLine(int end) {
            boolean trailsOff = tokens.isSign(end - 1, '.') && tokens.isSign(end - 2, '.');
            return (isStop(end - 1) && !trailsOff) || tokens.kind(end - 1) == Kind.NUMBER;
        }

        /** The crumb that ends before a token joins those before it, or ends their row. */
        void close(int end) {
            if (words > 0 || isItem) {
                boolean isShort = words <= (ofSentences ? LONGEST_FRAGMENT : LONGEST_LINE);
                boolean isWhole = !ofSentences && isWholeLine(end);
                boolean isIntroduction = !ofSentences && tokens.isSign(end - 1, ':');
                if (!isShort || isWhole || isItem || inList || isIntroduction) {
                    crumbs = 0;
                    talking = 0;
                } else if (!isCourtesy) {
                    join(end - 1);
                }
                inList = isIntroduction || (inList && isShort && !isWhole);
            }
            begin = end + 1;
            words = 0;
            isTalk = false;
            isCourtesy = false;
            isItem = false;
        }

        private void join(int last) {
            from = crumbs == 0 ? begin : from;
            crumbs++;
            talking += isTalk ? 1 : 0;
            boolean goesOn = foundTo == 0 || foundFrom == from;
            if (crumbs >= LEAST_CRUMBS && talking * 2 >= crumbs && goesOn) {
                foundFrom = from;
                foundTo = last;
            }
        }
    }
}
