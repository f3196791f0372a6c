package rapport.language.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.language.Language;
import rapport.language.Mend;
import rapport.language.Signal;
import rapport.language.model.Head;
import rapport.language.model.Model;
import rapport.language.phrase.Matches.Match;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.PlainText;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** Swearing, insults and humiliation: words of the lexicon, masked ones, and where no single word tells, the model alone. */
final class RudeFamily {
    private static final double RUDE = 0.5;

    /** Words such as "rat" insult only in a text that is rude on the whole. */
    private static final double SURELY_RUDE = 0.8;

    private static final double MASKED = 0.9;
    private static final double COMMAND = 0.8;

    private final int swear;
    private final int insult;
    private final int ambiguous;
    private final int humiliate;
    private final int command;
    private final int filler;
    private final Rule swearing;
    private final Rule insulting;
    private final Rule humiliating;
    private final Rule tone;

    RudeFamily(Phrases phrases, Rules rules) {
        swear = phrases.entry("rude.swear");
        insult = phrases.entry("rude.insult");
        ambiguous = phrases.entry("rude.ambiguous");
        humiliate = phrases.entry("rude.humiliate");
        command = phrases.entry("rude.command");
        filler = phrases.entry("rude.filler");
        swearing = rules.get("rude.swear");
        insulting = rules.get("rude.insult");
        humiliating = rules.get("rude.humiliate");
        tone = rules.get("rude.tone");
    }

    void read(Reading reading, Model.Opinion opinion, Notes notes) {
        double rude = opinion.of(reading.language() == Language.RUSSIAN ? Head.RUDE_RUSSIAN : Head.RUDE_ENGLISH);
        List<int[]> masked = masked(reading.tokens());
        notes.raise(Signal.RUDE, masked.isEmpty() ? rude : Math.max(rude, MASKED));
        notes.raise(Signal.RUDE, COMMAND * reading.matches().best(command));
        for (int[] place : masked) {
            notes.find(swearing, place[0], place[1], MASKED);
        }
        boolean found = !masked.isEmpty();
        for (Match match : reading.matches().all()) {
            found |= note(match, rude, reading, notes);
        }
        if (!found && rude >= RUDE) {
            notes.findInAll(tone, rude);
        }
    }

    private boolean note(Match match, double rude, Reading reading, Notes notes) {
        int entry = match.entry();
        Tokens tokens = reading.tokens();
        int start = tokens.start(match.start());
        int end = tokens.end(match.end() - 1);
        if (entry == swear && rude >= RUDE) {
            Optional<Mend> mend = isFiller(match, reading) ? Omission.of(reading.text(), start, end) : Optional.empty();
            notes.findWith(swearing, swearing.kind(), start, end, rude, mend);
            return true;
        }
        if (entry == command || (entry == humiliate && rude >= RUDE)) {
            notes.find(humiliating, start, end, Math.max(rude, RUDE));
            return true;
        }
        if ((entry == insult && rude >= RUDE) || (entry == ambiguous && rude >= SURELY_RUDE)) {
            notes.find(insulting, start, end, rude);
            return true;
        }
        return false;
    }

    private boolean isFiller(Match match, Reading reading) {
        return reading.matches().covers(filler, match.start(), match.end());
    }

    /** Words with digits or signs inside, glued to the letters around them. */
    private static List<int[]> masked(Tokens tokens) {
        List<int[]> found = List.of();
        PlainText text = tokens.text();
        int i = 0;
        while (i < tokens.count()) {
            int last = i;
            boolean mask = tokens.kind(i) == Kind.WORD && hasMask(text, tokens.start(i), tokens.end(i));
            while (last + 1 < tokens.count() && tokens.isGlued(last + 1) && isPart(tokens, last + 1)) {
                last++;
                mask |= tokens.kind(last) != Kind.WORD || hasMask(text, tokens.start(last), tokens.end(last));
            }
            mask |= last > i && tokens.kind(i) != Kind.WORD;
            if (mask && isPart(tokens, i) && Masks.hides(text, tokens.start(i), tokens.end(last))) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new int[] {tokens.start(i), tokens.end(last)});
            }
            i = last + 1;
        }
        return found;
    }

    private static boolean isPart(Tokens tokens, int i) {
        return tokens.kind(i) == Kind.WORD || (tokens.end(i) - tokens.start(i) == 1 && Masks.masks(tokens.first(i)));
    }

    private static boolean hasMask(PlainText text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '#' || c == '$') {
                return true;
            }
        }
        return false;
    }
}
