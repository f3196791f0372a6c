package rapport.account;

import java.security.Principal;
import org.springframework.stereotype.Component;
import rapport.platform.stream.StreamAccess;

/** A stream is open to its reader as long as the session lives in which it was opened. */
@Component
final class SessionStreamAccess implements StreamAccess {
    private final Sessions sessions;

    SessionStreamAccess(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean isLive(Principal principal) {
        return principal instanceof SessionAuthentication session
                && sessions.find(session.getCredentials()).isPresent();
    }
}
