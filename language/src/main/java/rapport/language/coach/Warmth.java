package rapport.language.coach;

import java.util.List;
import rapport.language.Role;
import rapport.language.Signal;
import rapport.language.phrase.Matches;
import rapport.language.phrase.Phrases;
import rapport.language.rule.Family;
import rapport.language.rule.Notes;
import rapport.language.rule.Reading;
import rapport.language.rule.Rule;
import rapport.language.rule.Rules;
import rapport.language.text.Tokens;
import rapport.language.text.Tokens.Kind;

/** What is done well: greeting, apology, empathy, interest, ideas, options, progress, the money back. */
public final class Warmth implements Family {
    private static final double HALF = 0.4;

    /** As many words may stand between bad news and its day. */
    private static final int NEAR = 3;

    private final List<Sign> signs;
    private final List<Step> steps;
    private final List<Praise> praises;
    private final Sign progress;
    private final int next;
    private final int badNews;

    /** An entry, what it raises, and the praise for it. */
    private record Sign(int entry, Signal signal, Rule praise) {}

    /** An entry and what it raises: a step that some moments ask for, and that is worth no praise by itself. */
    private record Step(int entry, Signal signal) {}

    /** An entry of what only a seller is praised for, and the praise. */
    private record Praise(int entry, Rule rule) {}

    /** Looks its entries and rules up. */
    public Warmth(Phrases phrases, Rules rules) {
        signs = List.of(
                sign("greeting", Signal.GREETING, phrases, rules),
                sign("apology", Signal.APOLOGY, phrases, rules),
                sign("empathy", Signal.EMPATHY, phrases, rules),
                sign("proactive", Signal.PROACTIVE, phrases, rules),
                sign("refund_offer", Signal.REFUND_OFFER, phrases, rules));
        steps = List.of(
                new Step(phrases.entry("acknowledged"), Signal.ACKNOWLEDGED),
                new Step(phrases.entry("regret"), Signal.REGRET));
        praises = List.of(
                new Praise(phrases.entry("interest"), rules.get("warmth.interest")),
                new Praise(phrases.entry("options"), rules.get("warmth.options")));
        progress = new Sign(phrases.entry("progress.done"), Signal.PROGRESS, rules.get("warmth.progress"));
        next = phrases.entry("progress.next");
        badNews = phrases.entry("bad_news");
    }

    private static Sign sign(String entry, Signal signal, Phrases phrases, Rules rules) {
        return new Sign(phrases.entry(entry), signal, rules.get("warmth." + entry));
    }

    @Override
    public void read(Reading reading, Notes notes) {
        Matches matches = reading.matches();
        for (Sign sign : signs) {
            double strength = matches.best(sign.entry());
            if (strength > 0) {
                notes.raise(sign.signal(), strength);
                praise(sign.entry(), sign.praise(), reading, notes);
            }
        }
        for (Step step : steps) {
            notes.raise(step.signal(), matches.best(step.entry()));
        }
        if (reading.draft().role() == Role.SELLER) {
            for (Praise praise : praises) {
                if (matches.best(praise.entry()) > 0) {
                    praise(praise.entry(), praise.rule(), reading, notes);
                }
            }
        }
        if (goesOn(reading)) {
            notes.raise(Signal.NEXT_STEP, 1);
        }
        boolean asks = reading.draft().text().indexOf('?') >= 0;
        boolean done = !asks && matches.best(progress.entry()) > 0;
        boolean planned = matches.best(next) > 0;
        if (done && planned) {
            notes.raise(Signal.PROGRESS, 1);
            praise(progress.entry(), progress.praise(), reading, notes);
        } else if (done) {
            notes.raise(Signal.PROGRESS, HALF);
        }
    }

    /** Whether something is said of what comes next: "not by Wednesday" has a day, but it belongs to the bad news. */
    private boolean goesOn(Reading reading) {
        for (Matches.Match step : reading.matches().of(next)) {
            boolean ofNews = false;
            for (Matches.Match news : reading.matches().of(badNews)) {
                ofNews |= step.start() < news.end() + NEAR
                        && step.start() >= news.start()
                        && isOneClause(reading.tokens(), news.start(), step.start());
            }
            if (!ofNews) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneClause(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Kind.WORD && tokens.kind(i) != Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    private static void praise(int entry, Rule rule, Reading reading, Notes notes) {
        Matches.Match match = reading.matches().of(entry).getFirst();
        Tokens tokens = reading.tokens();
        notes.find(rule, tokens.start(match.start()), tokens.end(match.end() - 1), match.weight());
    }
}
