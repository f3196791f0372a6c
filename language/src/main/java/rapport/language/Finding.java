package rapport.language;

import java.util.Optional;

/**
 * One thing found in a text.
 *
 * @param rule the id of the rule, such as {@code contact.phone}
 * @param kind what was found, for rules that find several kinds, such as {@code telegram}; otherwise the rule's last word
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends; the whole text is a finding's span where nothing smaller is meant
 * @param severity how much it matters
 * @param confidence how sure the engine is, above 0 and up to 1
 * @param message what it is and why it matters, in the language of the answer
 * @param suggestion what to write instead, in the language of the answer
 * @param mend a replacement to take over with one touch, where there is one
 */
public record Finding(
        String rule,
        String kind,
        int start,
        int end,
        Severity severity,
        double confidence,
        String message,
        String suggestion,
        Optional<Mend> mend) {
    private static final String ON_STATE = "state.";

    /** Whether it tells what state the author is in, which is for the other side's eyes only. */
    public boolean isOnState() {
        return rule.startsWith(ON_STATE);
    }
}
