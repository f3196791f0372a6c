package rapport.account;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request made in a session. */
@SuppressWarnings("serial") // no session of Tomcat keeps it
final class SessionAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final SignedIn signedIn;
    private final RandomToken.Hash token;

    SessionAuthentication(SignedIn signedIn, RandomToken.Hash token) {
        super(List.of());
        this.signedIn = signedIn;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    /** Only the hash of what the browser showed. */
    @Override
    public RandomToken.Hash getCredentials() {
        return token;
    }
}
