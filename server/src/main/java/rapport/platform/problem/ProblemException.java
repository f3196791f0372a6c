package rapport.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. It is an answer, not a failure, so it carries no stack trace. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;
    private final transient Map<String, Object> members;

    private ProblemException(
            ProblemType type,
            @Nullable String detail,
            List<FieldError> errors,
            @Nullable Duration retryAfter,
            Map<String, Object> members) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = errors;
        this.retryAfter = retryAfter;
        this.members = members;
    }

    /** A problem that its type says all of. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, null, List.of(), null, Map.of());
    }

    /** A problem with a sentence of detail (English, no personal data). */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), null, Map.of());
    }

    /** A problem with members of its own, named and described in {@code docs/openapi.yaml}. */
    public static ProblemException of(ProblemType type, Map<String, Object> members) {
        return new ProblemException(type, null, List.of(), null, Map.copyOf(members));
    }

    /** Not found, or not the caller's: the two are never told apart. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** Input with errors, one or more. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(ProblemType.INVALID_INPUT, null, List.copyOf(errors), null, Map.of());
    }

    /** Too many requests; try again after this time. */
    public static ProblemException rateLimited(Duration retryAfter) {
        return new ProblemException(ProblemType.RATE_LIMITED, null, List.of(), retryAfter, Map.of());
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    /** What is wrong with which field; empty unless the type is invalid-input. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Further members, by their names in the API. */
    public Map<String, Object> members() {
        return members;
    }

    /** When to try again; null unless the type is rate-limited. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
