package rapport.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who makes a request: whoever's session the cookie names. */
@Component
final class SessionContexts implements SecurityContextRepository {
    private final SessionCookie cookie;
    private final Sessions sessions;

    SessionContexts(SessionCookie cookie, Sessions sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    /** Asked only when somebody wants to know: files are served without. */
    @Override
    @SuppressWarnings("deprecation") // the interface has no other method to load by
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return find(holder.getRequest()).map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session begins by signing in and ends by signing out; no request changes it in passing.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    private Optional<SessionAuthentication> find(HttpServletRequest request) {
        return cookie.read(request)
                .map(RandomToken::hash)
                .flatMap(token -> sessions.find(token).map(signedIn -> new SessionAuthentication(signedIn, token)));
    }
}
