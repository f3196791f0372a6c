package rapport.account;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.Secret;
import rapport.platform.problem.ProblemException;
import rapport.platform.problem.ProblemType;

/** The door to sign-up for other features: it makes accounts without a browser, so nobody is signed in by it. */
@Component
public class SignUps {
    private final AccountStore accounts;
    private final Passwords passwords;

    SignUps(AccountStore accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** A password ready to be kept; several accounts may have it, and it is hashed once. */
    public static final class Prepared {
        private final String password;
        private final String hash;

        private Prepared(String password, String hash) {
            this.password = password;
            this.hash = hash;
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return Secret.REDACTED;
        }
    }

    /** Makes a password ready. */
    public Prepared prepare(String password) {
        return new Prepared(password, passwords.hash(password));
    }

    /**
     * Makes an account; answers its id.
     *
     * @throws ProblemException invalid-input; email-taken
     */
    public UUID add(String email, Prepared password, String name, Language language, ZoneId timeZone) {
        AccountRules.NewAccount account = AccountRules.check(new AccountRules.SignUp(
                email, password.password, name, AccountRules.lower(language), timeZone.getId()));
        return accounts.add(account, password.hash)
                .map(AccountStore.Credentials::accountId)
                .orElseThrow(() -> ProblemException.of(ProblemType.EMAIL_TAKEN));
    }
}
