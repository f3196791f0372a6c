package rapport.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.platform.Secret;
import rapport.platform.problem.ProblemException;

/** Becoming a moderator with the code that the operator gave. */
@RestController
class ModeratorController {
    private final ModeratorCodes codes;
    private final AccountStore accounts;
    private final Limits limits;

    ModeratorController(ModeratorCodes codes, AccountStore accounts, Limits limits) {
        this.codes = codes;
        this.accounts = accounts;
        this.limits = limits;
    }

    @PutMapping("/api/me/moderator")
    Me becomeModerator(@AuthenticationPrincipal SignedIn me, @RequestBody ModeratorCode body) {
        limits.takeModeratorCode(me.accountId());
        // A wrong code, an old one and somebody else's are answered alike: nobody learns which e-mails are named.
        if (body.code() == null || !codes.confirm(me.accountId(), body.code())) {
            throw ProblemException.notFound();
        }
        return accounts.getMe(me.accountId());
    }

    /**
     * What is sent to become a moderator.
     *
     * @param code the operator's code
     */
    record ModeratorCode(@Nullable String code) {
        @Override
        public String toString() {
            return "ModeratorCode[" + Secret.REDACTED + "]";
        }
    }
}
