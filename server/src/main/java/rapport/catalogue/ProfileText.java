package rapport.catalogue;

import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/**
 * What a seller says of himself.
 *
 * @param headline in one line; may be empty
 * @param about at length; may be empty
 */
@Deciding
record ProfileText(String headline, String about) {
    private static final int LONGEST_HEADLINE = 120;
    private static final int LONGEST_ABOUT = 4_000;

    /** Nothing said. */
    static final ProfileText NONE = new ProfileText("", "");

    boolean isEmpty() {
        return equals(NONE);
    }

    /** What was sent to be such a text; anything may be missing or wrong. */
    record Change(@Nullable String headline, @Nullable String about) {
        /**
         * The text.
         *
         * @throws ProblemException invalid-input, with everything that is wrong
         */
        ProfileText checked() {
            Checks checks = new Checks();
            ProfileText text = new ProfileText(
                    checks.line("headline", headline, 0, LONGEST_HEADLINE),
                    checks.text("about", about, 0, LONGEST_ABOUT));
            checks.end();
            return text;
        }
    }
}
