package rapport.platform.problem;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The one place where exceptions become problems. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemBody> problem(ProblemException e) {
        ProblemBody body = ProblemBody.of(e);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(body.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (body.retryAfterSeconds() != null) {
            answer.header("Retry-After", body.retryAfterSeconds().toString());
        }
        return answer.body(body);
    }

    /** An id that is none: there is nothing of that name, just as for an unknown one. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> wrongType(MethodArgumentTypeMismatchException e) {
        boolean inPath =
                e.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return problem(
                inPath
                        ? ProblemException.notFound()
                        : ProblemException.invalid(List.of(new FieldError(e.getName(), "invalid", null))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            // Whoever bounds the body throws while it is read, and the reader wraps that.
            if (cause instanceof ProblemException problem) {
                return problem(problem);
            }
        }
        return problem(ProblemException.invalid(List.of(new FieldError("body", "invalid", null))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> tooLarge(MaxUploadSizeExceededException e) {
        return problem(ProblemException.of(ProblemType.TOO_LARGE));
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<ProblemBody> unavailable(Exception e) {
        log.warn("The database does not answer", e);
        return problem(ProblemException.of(ProblemType.UNAVAILABLE));
    }

    /** The reader went away; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        log.debug("The reader went away", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> other(Exception e) {
        if (e instanceof ErrorResponse response) {
            return springs(response);
        }
        log.error("A request failed", e);
        return problem(ProblemException.of(ProblemType.INTERNAL));
    }

    /** What Spring itself refuses: an unknown path, a wrong method, a missing parameter. */
    private ResponseEntity<ProblemBody> springs(ErrorResponse response) {
        HttpStatusCode status = response.getStatusCode();
        if (status.value() == 404) {
            return problem(ProblemException.notFound());
        }
        if (status.value() == 400) {
            return problem(ProblemException.invalid(List.of(new FieldError("request", "invalid", null))));
        }
        String title = response.getBody().getTitle();
        return ResponseEntity.status(status)
                .headers(response.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new ProblemBody(
                        "about:blank", title == null ? "Refused" : title, status.value(), null, null, null, Map.of()));
    }
}
