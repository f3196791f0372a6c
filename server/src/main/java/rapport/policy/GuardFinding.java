package rapport.policy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * What the guard found, and in which of the texts.
 *
 * @param field which text
 * @param name whose it is where there are several of a kind, such as the name of a file
 * @param spread whether a part of it stands in messages sent before
 * @param finding what was found
 */
public record GuardFinding(
        Part.Field field,
        @Nullable String name,
        boolean spread,
        @JsonUnwrapped FindingView finding) {}
