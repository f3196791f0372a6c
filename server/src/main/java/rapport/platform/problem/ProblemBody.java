package rapport.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as they are written (RFC 9457).
 *
 * @param type the stable kind
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is particular, if anything
 * @param retryAfterSeconds when to try again, with rate-limited
 * @param errors what is wrong with which field, with invalid-input
 * @param members what else this kind of problem says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable Long retryAfterSeconds,
        @Nullable List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {
    /** A problem without particulars. */
    public static ProblemBody of(ProblemType type) {
        return new ProblemBody(type.uri(), type.title(), type.status().value(), null, null, null, Map.of());
    }

    /** The problem that an exception tells of. */
    public static ProblemBody of(ProblemException e) {
        ProblemType type = e.type();
        Long seconds = e.retryAfter() == null
                ? null
                : Math.max(1, e.retryAfter().plusMillis(999).toSeconds());
        return new ProblemBody(
                type.uri(),
                type.title(),
                type.status().value(),
                e.getMessage(),
                seconds,
                e.errors().isEmpty() ? null : e.errors(),
                e.members());
    }
}
