package rapport.language.coach;

import java.util.Locale;
import rapport.language.Signal;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Matches.Match;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** Too close or too loud: "ты", slang, floods of smileys and brackets, capitals, rows of exclamation marks. */
public final class Closeness implements Family {
    private static final double SURE = 0.9;
    private static final double SOMEWHAT = 0.4;
    private static final int EMOJI_FLOOD = 4;
    private static final int BRACKET_FLOOD = 3;
    private static final int MARK_FLOOD = 3;
    private static final int LEAST_SHOUTED = 2;
    private static final int SHOUTED_LETTERS = 3;

    private final int ty;
    private final int vy;
    private final int slang;
    private final Rule tyRule;
    private final Rule slangRule;
    private final Rule smileysRule;
    private final Rule shoutingRule;

    /** Looks its entries and rules up. */
    public Closeness(Phrases phrases, Rules rules) {
        ty = phrases.entry("familiar.ty");
        vy = phrases.entry("familiar.vy");
        slang = phrases.entry("familiar.slang");
        tyRule = rules.get("tone.ty");
        slangRule = rules.get("tone.slang");
        smileysRule = rules.get("tone.smileys");
        shoutingRule = rules.get("tone.shouting");
    }

    @Override
    public void read(Reading reading, Notes notes) {
        readAddress(reading, notes);
        Matches matches = reading.matches();
        if (matches.best(slang) > 0) {
            // Who says "вы" keeps his distance all the same.
            notes.raise(Signal.FAMILIAR, matches.best(vy) > 0 ? SOMEWHAT : matches.best(slang));
            find(slangRule, matches.of(slang).getFirst(), reading.tokens(), notes);
        }
        readSigns(reading, notes);
        readCapitals(reading, notes);
    }

    /** Who says both may mean several people by "вы", or quote somebody by "ты": the more frequent counts. */
    private void readAddress(Reading reading, Notes notes) {
        int familiar = reading.matches().of(ty).size();
        if (familiar == 0) {
            return;
        }
        int polite = reading.matches().of(vy).size();
        notes.raise(Signal.FAMILIAR, familiar >= polite ? SURE : SOMEWHAT);
        if (familiar >= polite) {
            find(tyRule, reading.matches().of(ty).getFirst(), reading.tokens(), notes);
        }
    }

    private static void find(Rule rule, Match match, Tokens tokens, Notes notes) {
        notes.find(rule, tokens.start(match.start()), tokens.end(match.end() - 1), match.weight());
    }

    private void readSigns(Reading reading, Notes notes) {
        Tokens tokens = reading.tokens();
        int emoji = 0;
        int i = 0;
        boolean smiled = false;
        int open = 0;
        while (i < tokens.count()) {
            int end = run(tokens, i);
            char sign = tokens.first(i);
            if (tokens.kind(i) == Kind.EMOJI) {
                emoji += end - i;
            } else if (sign == '(') {
                open += end - i;
            } else if (sign == ')' && end - i - open >= BRACKET_FLOOD && !smiled) {
                notes.raise(Signal.FAMILIAR, SURE);
                int from = i == 0 ? tokens.start(i) : tokens.end(i - 1);
                notes.find(smileysRule, "smileys", from, tokens.end(end - 1), SURE, instead(tokens, i, end));
                smiled = true;
            } else if (sign == ')') {
                open = Math.max(0, open - (end - i));
            } else if (sign == '!' && end - i >= MARK_FLOOD) {
                notes.find(shoutingRule, "shouting", tokens.start(i), tokens.end(end - 1), SURE, "!");
            }
            i = end;
        }
        if (emoji >= EMOJI_FLOOD) {
            notes.raise(Signal.FAMILIAR, SURE);
            if (!smiled) {
                notes.findInAll(smileysRule, SURE);
            }
        }
    }

    /** What brackets leave behind: the end of a sentence that has none otherwise. */
    private static String instead(Tokens tokens, int start, int end) {
        boolean ended = start == 0 || tokens.kind(start - 1) != Kind.WORD;
        boolean goesOn = end < tokens.count() && !startsAnew(tokens, end);
        return ended || goesOn ? "" : ".";
    }

    private static boolean startsAnew(Tokens tokens, int i) {
        return tokens.kind(i) == Kind.LINE_END
                || (tokens.kind(i) == Kind.WORD && tokens.text().isCapital(tokens.start(i)));
    }

    /** The token after a run of the same sign without gaps. */
    private static int run(Tokens tokens, int start) {
        int end = start + 1;
        while (end < tokens.count()
                && tokens.kind(end) == tokens.kind(start)
                && (tokens.kind(end) == Kind.EMOJI || tokens.kind(end) == Kind.SIGN)
                && tokens.first(end) == tokens.first(start)
                && tokens.isGlued(end)) {
            end++;
        }
        return end;
    }

    private void readCapitals(Reading reading, Notes notes) {
        Tokens tokens = reading.tokens();
        int words = 0;
        int shouted = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Kind.WORD && tokens.end(i) - tokens.start(i) >= SHOUTED_LETTERS) {
                words++;
                if (tokens.isShouted(i)) {
                    shouted++;
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
        }
        if (shouted >= LEAST_SHOUTED && shouted * 2 > words) {
            int start = tokens.start(first);
            int end = tokens.end(last);
            notes.find(shoutingRule, "shouting", start, end, SURE, calm(reading.text(), start, end));
        }
    }

    /** The part in lower case, but for its first letter. */
    private static String calm(PlainText text, int start, int end) {
        String shouted = text.original().substring(text.start(start), text.end(end));
        return shouted.substring(0, 1) + shouted.substring(1).toLowerCase(Locale.ROOT);
    }
}
