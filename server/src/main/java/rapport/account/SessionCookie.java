package rapport.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;

/** The cookie that holds the token of a session. */
@Component
final class SessionCookie {
    static final String NAME = "rapport_session";

    /** The longest that browsers keep a cookie. The server decides when the session ends. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final boolean secure;

    SessionCookie(Settings settings) {
        this.secure = settings.secureCookies();
    }

    /** The token that came with a request. */
    Optional<RandomToken> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return RandomToken.parse(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Hands the token to the browser. */
    void write(HttpServletResponse response, RandomToken token) {
        add(response, token.text().value(), KEPT);
    }

    /** Has the browser forget the token. */
    void clear(HttpServletResponse response) {
        add(response, "", Duration.ZERO);
    }

    private void add(HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
