package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** Answers with problems where no controller was reached, in the same words as for controllers. */
@Component
public class ProblemAnswers {
    private final HandlerExceptionResolver resolver;
    private final RequestMappingHandlerMapping operations;

    ProblemAnswers(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping operations) {
        this.resolver = resolver;
        this.operations = operations;
    }

    /** Nobody is signed in; where there is no such operation, signing in would not help. */
    public void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        answer(
                request,
                response,
                ProblemException.of(exists(request) ? ProblemType.NOT_SIGNED_IN : ProblemType.NOT_FOUND));
    }

    /** The CSRF token is missing or wrong. */
    public void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        answer(request, response, ProblemException.of(ProblemType.FORBIDDEN));
    }

    /** Answers with what the one place for problems makes of an exception. */
    void answer(HttpServletRequest request, HttpServletResponse response, Exception e) {
        resolver.resolveException(request, response, null, e);
    }

    private boolean exists(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return operations.getHandler(request) != null;
        } catch (Exception e) {
            // The path is known, with another method or media type.
            return true;
        }
    }
}
