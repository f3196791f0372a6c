package rapport.insight;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import rapport.account.Accounts;
import rapport.account.SignedIn;
import rapport.platform.problem.Checks;

/** Reads which period somebody asks for. */
@Component
class Periods {
    private final Accounts accounts;
    private final InstantSource time;

    Periods(Accounts accounts, InstantSource time) {
        this.accounts = accounts;
        this.time = time;
    }

    /**
     * So many days until now, with the weeks of whoever asks.
     *
     * @throws rapport.platform.problem.ProblemException invalid
     */
    Period asked(SignedIn me, int days) {
        Checks checks = new Checks();
        if (!Period.LENGTHS.contains(days)) {
            checks.add("days", "invalid", null);
        }
        checks.end();
        return Period.until(time.instant(), days, accounts.get(me.accountId()).timeZone());
    }
}
