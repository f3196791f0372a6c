package rapport.benchmarks.accuracy;

import org.jspecify.annotations.Nullable;
import rapport.language.Draft;
import rapport.language.Role;

/**
 * A text, and whether people said it has what is looked for.
 *
 * @param draft the text as the engine gets it
 * @param positive whether it has it
 */
record Example(Draft draft, boolean positive) {
    static Example of(String text, boolean positive) {
        return new Example(Draft.of(text), positive);
    }

    static Example answer(String text, @Nullable String client, boolean positive) {
        return new Example(new Draft(text, Role.SELLER, null, client), positive);
    }
}
