package rapport.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.platform.Secret;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** Signing up, and one's own account. */
@RestController
class AccountController {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignIns signIns;
    private final Limits limits;
    private final ObjectProvider<NameCheck> names;

    AccountController(
            AccountStore accounts,
            Passwords passwords,
            Sessions sessions,
            SignIns signIns,
            Limits limits,
            ObjectProvider<NameCheck> names) {
        this.names = names;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.signIns = signIns;
        this.limits = limits;
    }

    @PostMapping("/api/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    Me signUp(@RequestBody AccountRules.SignUp body, HttpServletRequest request, HttpServletResponse response) {
        AccountRules.NewAccount account = AccountRules.check(body);
        limits.takeSignUp(request);
        names.getObject().check(Optional.empty(), account.name());
        AccountStore.Credentials credentials = accounts.add(account, passwords.hash(account.password()))
                .orElseThrow(() -> ProblemException.of(ProblemType.EMAIL_TAKEN));
        signIns.signIn(credentials, request, response);
        return accounts.getMe(credentials.accountId());
    }

    @GetMapping("/api/me")
    Me getMe(@AuthenticationPrincipal SignedIn me) {
        return accounts.getMe(me.accountId());
    }

    @PatchMapping("/api/me")
    Me changeMe(@AuthenticationPrincipal SignedIn me, @RequestBody AccountRules.MeChange body) {
        AccountRules.MeChange change = AccountRules.check(body);
        if (change.name() != null) {
            names.getObject().check(Optional.of(me.accountId()), change.name());
        }
        return accounts.change(me.accountId(), change);
    }

    @PutMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@AuthenticationPrincipal SignedIn me, @RequestBody PasswordChange body) {
        String next = AccountRules.newPassword(body.next());
        limits.takePasswordChange(me.accountId());
        String current = body.current() == null ? "" : body.current();
        String oldHash = accounts.passwordHash(me.accountId());
        if (!AccountRules.isPossiblePassword(current) || !passwords.matches(current, oldHash)) {
            throw ProblemException.of(ProblemType.WRONG_PASSWORD);
        }
        String newHash = passwords.hash(next);
        sessions.end(me.accountId(), store -> {
            if (!accounts.changePassword(me.accountId(), oldHash, newHash)) {
                throw ProblemException.of(ProblemType.WRONG_PASSWORD);
            }
            return store.deleteOthers(me);
        });
    }

    /**
     * What is sent to change a password.
     *
     * @param current the one that holds
     * @param next the one that shall hold
     */
    record PasswordChange(
            @Nullable String current, @Nullable String next) {
        @Override
        public String toString() {
            return "PasswordChange[" + Secret.REDACTED + "]";
        }
    }
}
