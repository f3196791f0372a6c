package rapport.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.platform.Deciding;
import rapport.platform.problem.Checks;
import rapport.platform.problem.ProblemException;

/** What is sent about reviews, checked. */
@Deciding
final class ReviewInput {
    private static final int LONGEST_TEXT = 2000;
    private static final int BEST = 5;

    private ReviewInput() {}

    /** A review as it was sent. */
    record ReviewBody(
            @Nullable Boolean up,
            @Nullable Integer speed,
            @Nullable Integer quality,
            @Nullable Integer communication,
            @Nullable String text,
            @Nullable Boolean confirmed) {
        /**
         * The words.
         *
         * @throws ProblemException invalid-input
         */
        Review.Words checked() {
            Checks checks = new Checks();
            checks.present("up", up);
            Review.Marks marks = new Review.Marks(
                    checks.number("speed", speed, 1, BEST),
                    checks.number("quality", quality, 1, BEST),
                    checks.number("communication", communication, 1, BEST));
            // Whoever is displeased says with what.
            boolean isDown = Boolean.FALSE.equals(up);
            String words = checks.text("text", text, isDown ? 1 : 0, LONGEST_TEXT);
            checks.end();
            return new Review.Words(!isDown, Optional.of(marks), words);
        }
    }

    /** An answer as it was sent. */
    record AnswerBody(@Nullable String text, @Nullable Boolean confirmed) {
        /**
         * The text.
         *
         * @throws ProblemException invalid-input
         */
        String checked() {
            Checks checks = new Checks();
            String words = checks.text("text", text, 1, LONGEST_TEXT);
            checks.end();
            return words;
        }
    }
}
