package rapport.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** The token as it is, for a page that reads the cookie and shows the header. Any request without the cookie gets one. */
final class PlainCsrfTokens extends CsrfTokenRequestAttributeHandler {
    /** Caches between us and the browser may keep these, and would hand the cookie of one to all. */
    private static final List<String> KEPT_BY_CACHES = List.of("/assets/", "/api/pictures/");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        super.handle(request, response, token);
        if (KEPT_BY_CACHES.stream().noneMatch(request.getRequestURI()::startsWith)) {
            // Asking for the token is what sets the cookie.
            var _ = token.get();
        }
    }
}
