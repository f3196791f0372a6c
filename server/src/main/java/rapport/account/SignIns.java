package rapport.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Signs somebody in at a browser. */
@Component
final class SignIns {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SessionAuthenticationStrategy newCsrfToken;

    SignIns(Sessions sessions, SessionCookie cookie, SessionAuthenticationStrategy newCsrfToken) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.newCsrfToken = newCsrfToken;
    }

    /** Begins a session and ends the one that the browser had: its cookie is gone, nobody could use it any more. */
    void signIn(AccountStore.Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        RandomToken token = sessions.begin(credentials, request.getHeader(HttpHeaders.USER_AGENT));
        cookie.read(request)
                .flatMap(old -> sessions.find(old.hash()))
                .ifPresent(
                        old -> sessions.end(old.accountId(), store -> store.delete(old.accountId(), old.sessionId())));
        cookie.write(response, token);
        sessions.find(token.hash()).ifPresent(signedIn -> {
            Authentication authentication = new SessionAuthentication(signedIn, token.hash());
            newCsrfToken.onAuthentication(authentication, request, response);
        });
    }
}
