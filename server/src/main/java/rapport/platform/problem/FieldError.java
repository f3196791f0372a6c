package rapport.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one field.
 *
 * @param field the member's name as in the API, with a path for nested ones ({@code contactNeeds[0].reason})
 * @param code blank, too-short, too-long, invalid, too-small, too-large, unknown, too-many or forbidden
 * @param limit the limit passed, where the code has one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        String field, String code, @Nullable Integer limit) {}
