package rapport.language.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.language.Finding;
import rapport.language.Language;
import rapport.language.Mend;
import rapport.language.Signal;
import rapport.language.text.PlainText;

/** What families note while they read one text. */
public final class Notes {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule);

    private final PlainText text;
    private final Language answer;
    private final double[] signals = new double[Signal.values().length];
    private final List<Finding> findings = new ArrayList<>(4);
    private @Nullable BitSet refused;

    /**
     * Empty notes.
     *
     * @param text the text that is read
     * @param answer the language to explain findings in
     */
    public Notes(PlainText text, Language answer) {
        this.text = text;
        this.answer = answer;
    }

    /** Raises a signal to a strength, if it is not stronger already. */
    public void raise(Signal signal, double strength) {
        signals[signal.index()] = Math.max(signals[signal.index()], strength);
    }

    /** Sets a signal, whatever it was. */
    public void set(Signal signal, double strength) {
        signals[signal.index()] = strength;
    }

    /** The strength of a signal so far. */
    public double get(Signal signal) {
        return signals[signal.index()];
    }

    /** All signals, by their places. */
    public double[] signals() {
        return signals;
    }

    /** Notes a finding on a part of the plain text, of the kind that the rule is named after. */
    public void find(Rule rule, int start, int end, double confidence) {
        findWith(rule, rule.kind(), start, end, confidence, Optional.empty());
    }

    /**
     * Notes a finding.
     *
     * @param start where it begins in the plain text
     * @param end where it ends there
     * @param replacement what could stand there instead; null if only the author can tell
     */
    public void find(Rule rule, String kind, int start, int end, double confidence, @Nullable String replacement) {
        findWith(
                rule,
                kind,
                start,
                end,
                confidence,
                Optional.ofNullable(replacement).map(words -> mend(start, end, words)));
    }

    /** Notes a finding with a replacement of more than the part it is found in, such as its sentence. */
    public void findWith(Rule rule, String kind, int start, int end, double confidence, Optional<Mend> mend) {
        if (rule.off()) {
            return;
        }
        Rule.Wording wording = rule.wording(answer);
        findings.add(new Finding(
                rule.id(),
                kind,
                text.start(start),
                text.end(end),
                rule.severity(),
                confidence,
                wording.message(),
                wording.suggestion(),
                mend));
    }

    /** A replacement of a part of the plain text. */
    public Mend mend(int start, int end, String replacement) {
        return new Mend(text.start(start), text.end(end), replacement);
    }

    /** Notes a finding on the text as a whole. */
    public void findInAll(Rule rule, double confidence) {
        if (text.length() > 0) {
            find(rule, 0, text.length(), confidence);
        }
    }

    /** Notes the tokens of the clauses in which the author refuses: what is talked of there is no breach. */
    public void refuse(BitSet tokens) {
        refused = tokens;
    }

    /** Whether the author refuses what is talked of from one token to another. */
    public boolean isRefused(int startToken, int endToken) {
        BitSet tokens = refused;
        return tokens != null && tokens.nextClearBit(startToken) >= endToken;
    }

    /** Takes back what was found by rules whose ids begin with a family's name. */
    public void withdraw(String family) {
        findings.removeIf(finding -> finding.rule().startsWith(family));
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was found, in the order of the places. */
    public List<Finding> inOrder() {
        if (findings.size() > 1) {
            findings.sort(BY_PLACE);
        }
        return List.copyOf(findings);
    }
}
