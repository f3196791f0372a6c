package rapport.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.platform.Secret;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** Signing in and out, and where one is signed in. */
@RestController
class SessionController {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SignIns signIns;
    private final Limits limits;

    SessionController(
            AccountStore accounts,
            Passwords passwords,
            Sessions sessions,
            SessionCookie cookie,
            SignIns signIns,
            Limits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookie = cookie;
        this.signIns = signIns;
        this.limits = limits;
    }

    @GetMapping("/api/session")
    Session getSession(@AuthenticationPrincipal @Nullable SignedIn me) {
        // A dead cookie stays: this answer may come after that of a sign-in in another tab and would clear the new one.
        return new Session(me == null ? null : accounts.getMe(me.accountId()));
    }

    @PostMapping("/api/session")
    Me signIn(@RequestBody SignIn body, HttpServletRequest request, HttpServletResponse response) {
        String email = body.email() == null ? "" : body.email();
        String password = body.password() == null ? "" : body.password();
        limits.takeSignInFrom(request);
        // Before the e-mail is counted: what is counted is kept, and megabytes of it would fill the memory.
        if (!AccountRules.isPossibleEmail(email) || !AccountRules.isPossiblePassword(password)) {
            throw ProblemException.of(ProblemType.BAD_CREDENTIALS);
        }
        EmailKey key = EmailKey.of(email);
        limits.takeSignInAs(key);
        AccountStore.Credentials credentials =
                check(key, password).orElseThrow(() -> ProblemException.of(ProblemType.BAD_CREDENTIALS));
        signIns.signIn(credentials, request, response);
        return accounts.getMe(credentials.accountId());
    }

    private Optional<AccountStore.Credentials> check(EmailKey email, String password) {
        Optional<AccountStore.Credentials> found = accounts.findCredentials(email);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
        }
        return found.filter(credentials -> passwords.matches(password, credentials.passwordHash()));
    }

    @DeleteMapping("/api/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) {
        sessions.end(me.accountId(), me.sessionId());
        cookie.clear(response);
    }

    @GetMapping("/api/me/sessions")
    List<SessionStore.SessionInfo> listSessions(@AuthenticationPrincipal SignedIn me) {
        return sessions.list(me);
    }

    @DeleteMapping("/api/me/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOtherSessions(@AuthenticationPrincipal SignedIn me) {
        sessions.endOthers(me);
    }

    @DeleteMapping("/api/me/sessions/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@AuthenticationPrincipal SignedIn me, @PathVariable UUID sessionId, HttpServletResponse response) {
        sessions.end(me.accountId(), sessionId);
        if (sessionId.equals(me.sessionId())) {
            cookie.clear(response);
        }
    }

    /**
     * Who is signed in.
     *
     * @param account the account; null if nobody is
     */
    record Session(@Nullable Me account) {}

    /**
     * What is sent to sign in.
     *
     * @param email the e-mail
     * @param password the password
     */
    record SignIn(@Nullable String email, @Nullable String password) {
        @Override
        public String toString() {
            return "SignIn[" + Secret.REDACTED + "]";
        }
    }
}
