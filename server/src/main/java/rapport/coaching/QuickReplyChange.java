package rapport.coaching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** What was sent to be a quick reply; anything may be missing or wrong. */
@Deciding
record QuickReplyChange(@Nullable String title, @Nullable String text) {
    private static final int LONGEST_TITLE = 60;
    /** The longest text of a quick reply. */
    static final int LONGEST_TEXT = 4_000;

    /**
     * The quick reply, under this id.
     *
     * @throws ProblemException invalid-input, with everything that is wrong
     */
    QuickReply checked(UUID id) {
        Checks checks = new Checks();
        QuickReply reply = new QuickReply(
                id, checks.line("title", title, 1, LONGEST_TITLE), checks.text("text", text, 1, LONGEST_TEXT));
        checks.end();
        return reply;
    }
}
