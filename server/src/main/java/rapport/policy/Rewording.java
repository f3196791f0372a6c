package rapport.policy;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.language.Finding;
import rapport.language.Mend;
import rapport.language.Severity;
import rapport.platform.Deciding;

/** Makes a text that the guard refused into one that may be sent. */
@Deciding
final class Rewording {
    private Rewording() {}

    /**
     * The text without what is forbidden in it: the engine's mends where it has some, else without the sentence. Empty if
     * nothing remains to be said.
     */
    static Optional<String> of(String text, List<Finding> findings) {
        List<Mend> mends = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.BREACH) {
                mends.add(finding.mend().orElseGet(() -> withoutSentences(text, finding)));
            }
        }
        mends.sort(Comparator.comparingInt(Mend::start).thenComparing(Mend::end, Comparator.reverseOrder()));
        StringBuilder reworded = new StringBuilder();
        int at = 0;
        for (Mend mend : mends) {
            if (mend.start() >= at) {
                reworded.append(text, at, mend.start()).append(mend.replacement());
                at = mend.end();
            } else {
                at = Math.max(at, mend.end());
            }
        }
        String better = reworded.append(text.substring(Math.min(at, text.length())))
                .toString()
                .strip();
        return better.codePoints().anyMatch(Character::isLetterOrDigit) && !better.equals(text)
                ? Optional.of(better)
                : Optional.empty();
    }

    private static Mend withoutSentences(String text, Finding finding) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int from = finding.start() <= 0 ? 0 : sentences.preceding(Math.min(finding.start() + 1, text.length()));
        int to = finding.end() >= text.length() ? text.length() : sentences.following(Math.max(0, finding.end() - 1));
        return new Mend(from == BreakIterator.DONE ? 0 : from, to == BreakIterator.DONE ? text.length() : to, "");
    }
}
